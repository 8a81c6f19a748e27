import type { Metadata } from 'next'
import { TakeReview } from '@/app/(clinician)/review/take-review'
import { AlertList } from '@/components/review/alert-list'
import { OpenReviews } from '@/components/review/open-reviews'
import { WaitingCouples } from '@/components/review/waiting-couples'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { type ReviewBoard, reviewBoard } from '@/lib/views/clearance/review-board'

export const metadata: Metadata = { title: 'Reviews' }

export default page('review.list', async ({ caller, search }) => {
  const board = await reviewBoard(caller)
  const { onDuty, alerts, waiting, open } = board
  return (
    <>
      <PageHeading title="Reviews" lede={sayDuty(board)} />
      <Flash
        said={search.said}
        notices={{
          ended: 'The alert has ended. How it ended is on record.',
          decided: 'The decision is on record, and the review is closed.',
        }}
      />
      <div className="grid grid-cols-1 gap-5">
        <Card title="Alerts" aside={alerts.length > 0 ? 'the soonest due first' : undefined}>
          {alerts.length > 0 ? (
            <AlertList alerts={alerts} />
          ) : (
            <EmptyState title="No alert is open.">
              {onDuty
                ? 'When an answer calls for a clinician, it appears here and you get an e-mail.'
                : 'While you are off duty only alerts that you took on stand here.'}
            </EmptyState>
          )}
        </Card>
        {onDuty && (
          <Card title="Couples to review" aside="waiting time in working hours">
            {waiting.length > 0 ? (
              <WaitingCouples lines={waiting} take={(couple) => <TakeReview couple={couple} />} />
            ) : (
              <EmptyState title="No couple waits for a review." />
            )}
          </Card>
        )}
        <Card title="Reviews you have open">
          {open.length > 0 ? (
            <OpenReviews open={open} zone={board.zone} />
          ) : (
            <EmptyState title="You have no review open.">
              {onDuty
                ? 'Take a couple from the list above. Then both private parts open to you, each by itself.'
                : 'Reviews are taken on duty. You keep yours until it is decided.'}
            </EmptyState>
          )}
        </Card>
      </div>
    </>
  )
})

/** Whether the reader is on duty, and who is when they are not. */
function sayDuty({ onDuty, dutyNow, ownShift, zone }: ReviewBoard): string {
  const at = (moment: Date) => sayWhen(moment.getTime(), zone, 'en')
  if (onDuty) return ownShift ? `You are on duty until ${at(ownShift.endsAt)}.` : 'You are on duty.'
  const now =
    dutyNow.length > 0
      ? `On duty now: ${dutyNow.join(' and ')}.`
      : 'Nobody is on duty now; alerts go to the directors.'
  return `${now} ${ownShift ? `You are on duty next on ${at(ownShift.startsAt)}.` : 'You have no shift planned.'}`
}
