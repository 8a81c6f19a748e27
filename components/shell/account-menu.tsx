import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { HandOver } from '@/components/shell/hand-over'
import { SignOut } from '@/components/shell/sign-out'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/paths'

type AccountMenuProps = { name: string; partner: string | null }

/**
 * Whose session this is, always in sight; folded beneath it what is done with it. The browser's own fold: it opens
 * without script, and the pages named beside it keep a line to themselves on a phone.
 */
export async function AccountMenu({ name, partner }: AccountMenuProps) {
  const t = await getTranslations('shell')
  return (
    <details className="group relative">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 text-action [&::-webkit-details-marker]:hidden">
        <Icon name="person" />
        <span className="underline decoration-1 underline-offset-4">
          <span className="max-sm:sr-only">{t('signedInAs', { name })}</span>
          <span aria-hidden className="sm:hidden">
            {name}
          </span>
        </span>
        <Icon name="chevron-right" className="rotate-90 group-open:-rotate-90" />
      </summary>
      <ul className="absolute right-0 z-10 grid min-w-full justify-items-start rounded-card border border-line bg-surface px-4 py-2 whitespace-nowrap">
        <li>
          <Link href={paths.signInSettings} className="inline-flex min-h-11 items-center">
            {t('menu.signInSettings')}
          </Link>
        </li>
        <li>
          <HandOver partner={partner} />
        </li>
        <li>
          <SignOut>{t('menu.signOut')}</SignOut>
        </li>
      </ul>
    </details>
  )
}
