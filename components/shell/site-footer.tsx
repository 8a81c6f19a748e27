import clsx from 'clsx'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ThemeLinks } from '@/components/shell/theme-links'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/paths'

/** The foot of every page. Help stands first, at the same place everywhere. */
export async function SiteFooter({ frame }: { frame: 'couple' | 'staff' }) {
  const t = await getTranslations('shell')
  const links = [
    { href: paths.crisis, text: t('menu.crisis') },
    { href: paths.safety, text: t('menu.safety') },
    ...(frame === 'couple' ? [{ href: paths.costs, text: t('menu.costs') }] : []),
    { href: paths.accessibility, text: t('menu.accessibility') },
  ]
  return (
    <footer className="no-print mt-16 border-t border-hair bg-surface max-lanes:pb-16">
      <div
        className={clsx(
          'mx-auto flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-4 text-small',
          frame === 'couple' ? 'max-w-page sm:px-6' : 'max-w-desk',
        )}
      >
        <p className="flex flex-wrap items-center gap-x-2">
          <a href="tel:988" className="inline-flex min-h-11 items-center gap-2 font-[640] text-ink">
            <Icon name="phone" />
            {t('helpNow')}
          </a>
          <span className="text-ink-2">{t('helpNowMore')}</span>
        </p>
        <nav aria-label={t('footer')} className="md:ml-auto">
          <ul className="flex flex-wrap gap-x-5">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} className="inline-flex min-h-11 items-center">
                  {link.text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeLinks />
      </div>
    </footer>
  )
}
