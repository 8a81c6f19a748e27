import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoupleHeader } from '@/components/shell/couple-header'
import { PageFrame } from '@/components/shell/page-frame'
import { PublicHeader } from '@/components/shell/public-header'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { isPrivate, paths } from '@/lib/paths'
import { firstPage } from '@/lib/views/door/first-page'

/**
 * The frame around a partner's pages: whose session this is, the way out, help. It decides nothing about who may see
 * what. On private pages it asks with their shorter limit, or asking would itself keep the session alive for them.
 */
export default async function CoupleLayout({ children }: { children: ReactNode }) {
  const path = (await headers()).get('x-path') ?? ''
  const actor = await currentActor(isPrivate(path) ? 'private' : 'ordinary')
  const t = await getTranslations('shell.menu')
  if (actor.kind !== 'partner') return frame(<PublicHeader />, children)

  const enrolled = (await firstPage({ actor, clock: systemClock })) === paths.home
  const menu = enrolled
    ? [
        { href: paths.home, label: t('home') },
        { href: paths.checkAnswers, label: t('answers') },
      ]
    : [{ href: paths.apply, label: t('apply') }]
  const items = menu.map((item) => ({ ...item, current: path.startsWith(item.href) }))
  return frame(<CoupleHeader name={actor.name} menu={items} />, children)
}

const frame = (header: ReactNode, children: ReactNode) => (
  <PageFrame frame="couple" header={header}>
    {children}
  </PageFrame>
)
