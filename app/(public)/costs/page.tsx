import { getTranslations } from 'next-intl/server'
import { WorkedExample } from '@/app/(public)/costs/worked-example'
import { publicTitle } from '@/app/(public)/public-title'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('costs')

/** Estimates and the right to a good faith estimate: 45 CFR 149.610 and 149.620. */
export default page('public.read', async () => {
  const t = await getTranslations('public.costs')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        <div className="prose">
          <h2>{t('check.heading')}</h2>
          <ul>
            {(['active', 'covered', 'approval', 'left', 'share'] as const).map((key) => (
              <li key={key}>{t(`check.${key}`)}</li>
            ))}
          </ul>
          <p>{t('check.unknown')}</p>
          <h2>{t('two.heading')}</h2>
          <p>{t('two.text')}</p>
          <h2>{t('self.heading')}</h2>
          <p>{t('self.text')}</p>
        </div>
        <div className="flex flex-col gap-8">
          <WorkedExample />
          <section>
            <h2 className="mb-3">{t('words.heading')}</h2>
            <SummaryList
              rows={(['deductible', 'copay', 'limit'] as const).map((key) => ({
                label: t(`words.${key}.term`),
                value: t(`words.${key}.text`),
              }))}
            />
          </section>
        </div>
      </div>
    </>
  )
})
