import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoupleHeader } from '@/components/shell/couple-header'
import { PageFrame } from '@/components/shell/page-frame'
import type { SignedIn } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import { paths } from '@/lib/paths'
import { firstPage } from '@/lib/views/door/first-page'

type CoupleFrameProps = { actor: SignedIn; path: string; children: ReactNode }

/** The frame around a partner's pages: whose session this is, where they can go, the way out, help. */
export async function CoupleFrame({ actor, path, children }: CoupleFrameProps) {
  const t = await getTranslations('shell.menu')
  const enrolled = (await firstPage({ actor, clock: systemClock })) === paths.home
  const menu = enrolled
    ? [
        { href: paths.home, label: t('home') },
        { href: paths.checkAnswers, label: t('answers') },
      ]
    : [{ href: paths.apply, label: t('apply') }]
  const items = menu.map((item) => ({ ...item, current: path.startsWith(item.href) }))
  return (
    <PageFrame frame="couple" header={<CoupleHeader name={actor.name} menu={items} />}>
      {children}
    </PageFrame>
  )
}
