import type { Metadata } from 'next'
import { AnswerForAlert } from '@/app/(clinician)/review/alerts/[id]/answer-for-alert'
import { AlertHistory } from '@/components/review/alert-history'
import { OtherCauses } from '@/components/review/other-causes'
import { ReachSafely } from '@/components/review/reach-safely'
import { ScreenedCard } from '@/components/review/screened-card'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { alertCauses, alertLevels, alertSteps } from '@/lib/domain/clearance/alert-words'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { alertToAttend } from '@/lib/views/clearance/alert-to-attend'

export const metadata: Metadata = { title: 'Alert' }

export default page('alert.list', async ({ caller, params, search }) => {
  const view = await alertToAttend(caller, params.id ?? '')
  const { alert, clock, isMine, round, zone } = view
  const isOpen = alert.closedAt === null
  const who = isMine
    ? 'You answer for this.'
    : alert.takenBy
      ? `${alert.takenBy} answers for this.`
      : undefined
  return (
    <>
      <BackLink href={paths.reviews}>Reviews</BackLink>
      <PageHeading
        title={alert.person}
        above={`${alertLevels[alert.level]} · due ${sayWhen(alert.dueAt.getTime(), zone, 'en')}`}
        lede={alertCauses[alert.cause]}
        aside={isOpen && <Tag tone={clock.late ? 'danger' : 'todo'}>{clock.words}</Tag>}
      />
      <Flash said={search.said} notices={{ taken: 'You answer for this alert now.' }} />
      {isOpen && !who && <Notice tone="attention">Nobody answers for this alert yet.</Notice>}
      {isOpen && who && search.said !== 'taken' && <Notice>{who}</Notice>}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="grid grid-cols-1 gap-5">
          <Card title="How to reach them safely">
            <OtherCauses others={view.others} />
            <ReachSafely {...view} partnerZone={alert.zone} />
          </Card>
          <Card title="What to do">
            <ol className="list-decimal pl-5">
              {alertSteps[alert.cause].map((step) => (
                <li key={step} className="py-1">
                  {step}
                </li>
              ))}
            </ol>
          </Card>
        </div>
        <div className="grid grid-cols-1 gap-5">
          {isOpen && <AnswerForAlert alert={alert.id} taken={alert.takenById !== null} />}
          {round ? (
            <ScreenedCard title="What was answered" rounds={[round]} zone={zone} open />
          ) : (
            <Card title="What was answered">
              <p>These answers are not yours to read. Hand the alert to a colleague on duty.</p>
            </Card>
          )}
          <Card title="History">
            <AlertHistory alert={alert} others={view.others} zone={zone} />
          </Card>
        </div>
      </div>
    </>
  )
})
