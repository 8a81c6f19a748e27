import { getTranslations } from 'next-intl/server'
import { WorkedExample } from '@/app/(public)/costs/worked-example'
import { publicTitle } from '@/app/(public)/public-title'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('costs')

/** What care may cost and how it is counted. Estimates and the right to one: 45 CFR 149.610 and 149.620. */
export default page('public.read', async () => {
  const t = await getTranslations('public.costs')
  const list = (part: 'usual' | 'check' | 'change', keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(`${part}.${key}` as 'check.active')}</li>
      ))}
    </ul>
  )
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <section className="mb-10">
        <h2 className="mb-2">{t('sums.heading')}</h2>
        <p className="mb-3 max-w-measure">{t('sums.text')}</p>
        <SummaryList
          rows={(['deductible', 'share', 'limit'] as const).map((key) => ({
            label: t(`sums.${key}.term`),
            value: t(`sums.${key}.text`),
          }))}
        />
        <p className="mt-3 max-w-measure">{t('sums.order')}</p>
      </section>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2">
        <WorkedExample />
        <div className="prose">
          <h2>{t('check.heading')}</h2>
          {list('check', ['active', 'covered', 'approval', 'left', 'share'])}
          <p>{t('check.unknown')}</p>
          <h2>{t('change.heading')}</h2>
          <p>{t('change.text')}</p>
          {list('change', ['year', 'other', 'days', 'plan'])}
        </div>
        <div className="prose">
          <h2>{t('usual.heading')}</h2>
          {list('usual', ['network', 'approval', 'day', 'letters'])}
          <h2>{t('video.heading')}</h2>
          <p>{t('video.text')}</p>
        </div>
        <div className="prose">
          <h2>{t('two.heading')}</h2>
          <p>{t('two.text')}</p>
          <h2 id="good-faith-estimate">{t('self.heading')}</h2>
          <p>{t('self.text')}</p>
          <p>{t('self.ask')}</p>
          <p>{t('self.when')}</p>
          <p>{t('self.dispute')}</p>
          <p>{t('self.help')}</p>
        </div>
      </div>
    </>
  )
})
