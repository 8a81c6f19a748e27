import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoupleHeader } from '@/components/shell/couple-header'
import { OnePerson } from '@/components/shell/one-person'
import { PageFrame } from '@/components/shell/page-frame'
import { StillHere } from '@/components/shell/still-here'
import type { SignedIn } from '@/lib/access/actor'
import { sessionLimits } from '@/lib/auth/limits'
import { systemClock } from '@/lib/clock'
import { MINUTE } from '@/lib/domain/time'
import { isPrivate, paths } from '@/lib/paths'
import { firstPage } from '@/lib/views/door/first-page'
import { partnerToHandTo } from '@/lib/views/door/partner-to-hand-to'

type CoupleFrameProps = { actor: SignedIn; path: string; children: ReactNode }

/** The frame around a partner's pages: whose session this is, where they can go, the way out, help. */
export async function CoupleFrame({ actor, path, children }: CoupleFrameProps) {
  const t = await getTranslations('shell.menu')
  const enrolled = (await firstPage({ actor, clock: systemClock })) === paths.home
  const menu = enrolled
    ? [
        { href: paths.home, label: t('home') },
        { href: paths.benefits, label: t('benefits') },
        { href: paths.checkAnswers, label: t('answers') },
        { href: paths.privacy, label: t('privacy') },
      ]
    : [
        { href: paths.apply, label: t('apply') },
        { href: paths.benefits, label: t('benefits') },
        { href: paths.privacy, label: t('privacy') },
      ]
  const partner = await partnerToHandTo({ actor, clock: systemClock })
  const { idle, idleInPrivateAreas } = sessionLimits
  const overAfter = isPrivate(path) ? idleInPrivateAreas : idle
  const still = await getTranslations('shell.stillHere')
  const words = { title: still('title'), text: still('text'), stay: still('stay') }
  const items = menu.map((item) => ({ ...item, current: path.startsWith(item.href) }))
  return (
    <PageFrame frame="couple" header={<CoupleHeader name={actor.name} partner={partner} menu={items} />}>
      <OnePerson person={actor.id} />
      <StillHere words={words} askAfter={overAfter - 3 * MINUTE} overAfter={overAfter} />
      {children}
    </PageFrame>
  )
}
