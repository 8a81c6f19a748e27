import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AccountMenu } from '@/components/shell/account-menu'
import { Brand } from '@/components/shell/brand'
import { LanguageLink } from '@/components/shell/language-link'
import { LeaveSite } from '@/components/shell/leave-site'
import { LeaveTwin, SkipLink } from '@/components/shell/skip-link'
import { paths } from '@/lib/paths'

type CoupleHeaderProps = {
  /** Whose session this is: always shown, because two people may share the device. */
  name: string
  /** What this person calls their partner, who may take over the device. */
  partner: string | null
  menu: { href: string; label: string; current?: boolean }[]
}

/** The head of a partner's private pages. */
export async function CoupleHeader({ name, partner, menu }: CoupleHeaderProps) {
  const t = await getTranslations('shell')
  return (
    <header className="mx-auto w-full max-w-page px-4 sm:px-6">
      <SkipLink>{t('skip')}</SkipLink>
      <LeaveTwin>{t('leave')}</LeaveTwin>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-hair py-3 md:flex-nowrap">
        <Brand href={menu[0]?.href ?? paths.home} />
        <nav aria-label={t('mainMenu')} className="max-md:order-last max-md:w-full md:min-w-0 md:flex-1">
          <ul className="flex flex-wrap items-center gap-x-5 text-small md:justify-end">
            {menu.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center aria-[current]:font-[640] aria-[current]:text-ink"
                >
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex shrink-0 items-center gap-x-4 text-small max-md:ml-auto">
          <LanguageLink />
          <AccountMenu name={name} partner={partner} />
        </div>
        <div className="shrink-0">
          <LeaveSite pinned />
        </div>
      </div>
    </header>
  )
}
