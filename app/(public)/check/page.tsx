import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { page } from '@/lib/page'
import { turn } from './actions'
import { CheckSteps } from './check-steps'
import { fitQuestions } from './questions'
import { fitResults } from './results'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('check')
  return { title: t('title') }
}

/** Six questions without an account. Nothing is stored: no address, cookie or log holds an answer. */
export default page('public.read', async () => {
  const t = await getTranslations('check')
  const [questions, results] = await Promise.all([fitQuestions(), fitResults()])
  return (
    <div className="max-w-form">
      <ActionForm action={turn}>
        <CheckSteps
          questions={questions}
          results={results}
          words={{ on: t('on'), back: t('back'), change: t('change'), count: t.raw('count') as string }}
        />
      </ActionForm>
      <p className="mt-10 max-w-measure text-small text-ink-2">{t('nothingKept')}</p>
    </div>
  )
})
