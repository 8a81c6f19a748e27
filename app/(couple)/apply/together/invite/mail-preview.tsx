import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { PartnerInvited } from '@/lib/views/intake/partner-invited'

/** The mail word for word, first in the reader's language. */
export async function MailPreview({ letters }: Pick<PartnerInvited, 'letters'>) {
  const [t, locale] = await Promise.all([getTranslations('apply.invite'), getLocale()])
  const languages = locale === 'es' ? (['es', 'en'] as const) : (['en', 'es'] as const)
  return (
    <section aria-labelledby="preview" className="mt-8">
      <h2 id="preview" className="mb-2">
        {t('previewTitle')}
      </h2>
      {languages.map((language) => (
        <Disclosure
          key={language}
          title={language === 'es' ? 'Español' : 'English'}
          open={language === locale}
        >
          <div lang={language} className="rounded-control border border-hair bg-surface p-4">
            <p className="border-b border-hair pb-2">
              <span className="text-ink-2">{t('previewSubject')}:</span> <b>{letters[language].subject}</b>
            </p>
            <p className="mt-3 break-words whitespace-pre-line">{letters[language].text}</p>
          </div>
        </Disclosure>
      ))}
    </section>
  )
}
