import { getTranslations } from 'next-intl/server'
import { HoursTable } from '@/app/(public)/how-it-works/hours-table'
import { PeopleAround } from '@/app/(public)/how-it-works/people-around'
import { publicTitle } from '@/app/(public)/public-title'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const generateMetadata = publicTitle('howItWorks')

export default page('public.read', async () => {
  const t = await getTranslations('public.howItWorks')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <PeopleAround />
      <section aria-labelledby="steps" className="mt-14">
        <h2 id="steps" className="mb-5">
          {t('steps.heading')}
        </h2>
        <ol className="grid gap-x-8 gap-y-6 md:grid-cols-4">
          {(['apply', 'verify', 'team', 'week'] as const).map((step, place) => (
            <li key={step} className="border-t-2 border-plum pt-3">
              <p aria-hidden="true" className="font-serif text-h2 text-plum">
                {place + 1}
              </p>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p className="mt-1 text-ink-2">{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <HoursTable />
      <div className="mt-14 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {(['miss', 'after'] as const).map((part) => (
          <section key={part}>
            <h2>{t(`${part}.heading`)}</h2>
            <p className="mt-3 max-w-measure">{t(`${part}.text`)}</p>
          </section>
        ))}
      </div>
      <ButtonRow>
        <LinkButton href={paths.start}>{t('begin')}</LinkButton>
      </ButtonRow>
    </>
  )
})
