import type { Metadata } from 'next'
import { DutyCard } from '@/app/(direction)/director/safety/duty-card'
import { LiftForm } from '@/app/(direction)/director/safety/lift-form'
import { AlertClocks } from '@/components/review/alert-clocks'
import { LetPassList } from '@/components/review/let-pass-list'
import { LiftList } from '@/components/review/lift-list'
import { WaitingByAge } from '@/components/review/waiting-by-age'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { sayLength } from '@/lib/domain/clearance/say-length'
import { page } from '@/lib/page'
import { dutyRoster } from '@/lib/views/clearance/duty-roster'
import { type SafetyOfProgram, safetyOfProgram } from '@/lib/views/clearance/safety-of-program'

export const metadata: Metadata = { title: 'Safety' }

export default page('clearance.oversee', async ({ caller, search }) => {
  const safety = await safetyOfProgram(caller)
  const roster = await dutyRoster(caller)
  const { open, contact, waiting, lifts, letPass, zone } = safety
  return (
    <>
      <PageHeading title="Safety" lede={say(safety, roster.dutyNow)} />
      <Flash
        said={search.said}
        notices={{
          added: 'The shift is on the roster.',
          dropped: 'The shift is taken back.',
          lifted: 'Joint sessions may be booked. That you lifted it, and why, is on record.',
        }}
      />
      <div className="grid grid-cols-1 gap-5">
        <Card title="Alerts by their clocks" aside="neither whose nor why: clinicians on duty know">
          {open.length > 0 ? (
            <AlertClocks alerts={open} zone={zone} />
          ) : (
            <EmptyState title="No alert is open." />
          )}
          <p className="mt-3">{sayContact(contact)}</p>
        </Card>
        <DutyCard {...roster} />
        <Card title="Couples waiting for a decision" aside="joint sessions wait; individual care goes on">
          {waiting.length > 0 ? (
            <>
              <WaitingByAge couples={waiting} />
              <LiftForm couples={waiting} />
            </>
          ) : (
            <EmptyState title="No couple waits." />
          )}
        </Card>
        <Card title="Lifted without a clinician’s decision" aside={`${lifts.length} so far; aim for none`}>
          {lifts.length > 0 ? <LiftList lifts={lifts} zone={zone} /> : <EmptyState title="None." />}
        </Card>
        <Card title="Days allowed without a payer’s approval" aside={`${letPass.length} now; aim for none`}>
          {letPass.length > 0 ? <LetPassList rows={letPass} /> : <EmptyState title="None." />}
        </Card>
      </div>
    </>
  )
})

function say({ open, waiting }: SafetyOfProgram, dutyNow: string[]): string {
  const late = open.filter(({ clock }) => clock.late).length
  const alerts = open.length === 0 ? 'No alert is open' : `${open.length} open, ${late} late`
  const couples = `${waiting.length} ${waiting.length === 1 ? 'couple waits' : 'couples wait'} for a decision`
  const duty = dutyNow.length > 0 ? `on duty: ${dutyNow.join(' and ')}` : 'nobody is on duty'
  return `${alerts}; ${couples}; ${duty}.`
}

function sayContact({ raised, taken, median, longest }: SafetyOfProgram['contact']): string {
  if (raised === 0) return 'No alert in the last 30 days.'
  if (median === null || longest === null)
    return `${raised} in the last 30 days; nobody has answered for one yet.`
  return `Of ${raised} in the last 30 days, ${taken} ${taken === 1 ? 'was' : 'were'} answered for: half within ${sayLength(median)}, the longest after ${sayLength(longest)}.`
}
