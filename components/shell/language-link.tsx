import { getLocale, getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

/** The other language, named in itself. A plain link: no script, and never prefetched. */
export async function LanguageLink() {
  const t = await getTranslations('shell')
  const other = (await getLocale()) === 'es' ? 'en' : 'es'
  return (
    <a
      href={paths.language(other)}
      lang={other}
      hrefLang={other}
      className="inline-flex min-h-11 items-center text-ink-2"
      title={t('language')}
    >
      {other === 'es' ? 'Español' : 'English'}
    </a>
  )
}
