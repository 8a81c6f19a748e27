import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { privateLater } from '@/lib/auth/door-cookies'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { careEnded } from '@/lib/views/taking-part/care-ended'
import { alsoSaying } from '@/lib/way-back'
import { applyTitle } from './apply-title'
import { Begin } from './begin'
import { CareEnded } from './care-ended'
import { LettersWaiting } from './letters-waiting'
import { TaskLanes } from './task-lanes'

export const generateMetadata = applyTitle('tasks')

export default page('application.read', async ({ caller, search }) => {
  const view = await applicationTasks(caller)
  if (!view) {
    const ended = await careEnded(caller)
    if (ended) return <CareEnded {...ended} />
    return (
      <>
        <LettersWaiting caller={caller} />
        <Begin />
      </>
    )
  }
  if (view.enrolled) redirect(alsoSaying(paths.home, search.said))
  if (view.sent) redirect(alsoSaying(paths.sent, search.said))
  const t = await getTranslations('apply.tasks')
  return (
    <>
      <PageHeading title={t('title')} lede={t('progress', view.progress)} />
      <Flash
        said={search.said}
        notices={{
          'about-you': t('said.about-you'),
          reach: t('said.reach'),
          tech: t('said.tech'),
          plan: t('said.plan'),
          'no-plan': t('said.no-plan'),
          answer: t('said.answer'),
          private: t('said.private'),
          times: t('said.times'),
          home: t('said.home'),
          joined: t('said.joined'),
          'another-person': t('said.another-person'),
        }}
      />
      <TaskLanes view={view} later={await privateLater()} />
    </>
  )
})
