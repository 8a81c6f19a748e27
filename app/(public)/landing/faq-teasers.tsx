import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { paths } from '@/lib/paths'

export async function FaqTeasers() {
  const t = await getTranslations('public')
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-2">
        {t('landing.faq.heading')}
      </h2>
      {(['separate', 'ppo', 'live', 'missed'] as const).map((key) => (
        <Disclosure key={key} title={t(`faq.items.${key}.q`)}>
          {t(`faq.items.${key}.a`)}
        </Disclosure>
      ))}
      <p className="mt-4">
        <Link href={paths.faq}>{t('landing.faq.more')}</Link>
      </p>
    </section>
  )
}
