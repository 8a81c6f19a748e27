import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Brand } from '@/components/shell/brand'
import { LanguageLink } from '@/components/shell/language-link'
import { LeaveSite } from '@/components/shell/leave-site'
import { LeaveTwin, SkipLink } from '@/components/shell/skip-link'
import { paths } from '@/lib/paths'

/** The head of every public page: mark, where to read, language, and last the way out. */
export async function PublicHeader() {
  const t = await getTranslations('shell')
  return (
    <header className="mx-auto w-full max-w-page px-4 sm:px-6">
      <SkipLink>{t('skip')}</SkipLink>
      <LeaveTwin>{t('leave')}</LeaveTwin>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-hair py-3">
        <Brand href={paths.landing} />
        <nav aria-label={t('mainMenu')} className="max-md:order-last max-md:w-full md:ml-auto">
          <ul className="flex flex-wrap gap-x-4 sm:gap-x-5 text-small">
            <HeaderLink href={paths.howItWorks}>{t('menu.howItWorks')}</HeaderLink>
            <HeaderLink href={paths.faq}>{t('menu.faq')}</HeaderLink>
            <HeaderLink href={paths.costs} wide>
              {t('menu.costs')}
            </HeaderLink>
            <HeaderLink href={paths.signIn}>{t('menu.signIn')}</HeaderLink>
            <li>
              <LanguageLink />
            </li>
          </ul>
        </nav>
        <div className="max-md:ml-auto">
          <LeaveSite />
        </div>
      </div>
    </header>
  )
}

/** `wide`: left out where the row is full; the foot of the page has it too. */
function HeaderLink({ href, wide, children }: { href: string; wide?: boolean; children: string }) {
  return (
    <li className={wide ? 'max-sm:hidden' : undefined}>
      <Link href={href} className="inline-flex min-h-11 items-center">
        {children}
      </Link>
    </li>
  )
}
