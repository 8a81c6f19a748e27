import type { Metadata } from 'next'
import Link from 'next/link'
import { BackLink } from '@/components/ui/back-link'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { sayMinutes, sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindLabels } from '@/lib/domain/scheduling/session-kinds'
import { MINUTE } from '@/lib/domain/time'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type StaffSession, staffSession } from '@/lib/views/calendar/staff-session'
import { AttendanceForm } from './attendance-form'
import { BillableToForm } from './billable-to-form'
import { CancelForm } from './cancel-form'
import { MoveForm } from './move-form'

export const metadata: Metadata = { title: 'Session' }

export default page('session.read', async ({ caller, params, search }) => {
  const session = await staffSession(caller, { session: params.id ?? '' })
  const label = kindLabels[session.kind].en
  const couple = session.couples.length === 1 ? session.couples[0] : undefined
  return (
    <>
      <BackLink href={caller.actor.kind === 'clinician' ? paths.calendar : paths.deskCalendar}>
        Back to the calendar
      </BackLink>
      <PageHeading
        title={session.title ?? `${label[0]?.toUpperCase()}${label.slice(1)}`}
        above={session.title ? label : undefined}
      />
      <Flash
        said={search.said}
        notices={{
          moved: 'Moved. Everyone in it has been told.',
          cancelled: 'Cancelled. Everyone is free again.',
          attended: 'It is on record who was there.',
          billed: 'It is on record under whom this is billed.',
        }}
      />
      {session.cancelled && <Notice title="This session is cancelled." />}
      {session.over && !session.cancelled && <Notice title="This session is over." />}
      {session.unnamed > 0 && (
        <Notice
          title={session.partners.length > 0 ? 'Care of some of them has ended' : 'Their care has ended'}
        >
          You no longer read who they are. Their coordinator writes down who was there.
        </Notice>
      )}
      {session.notHeld && (
        <Notice tone="attention" title="This can no longer be held as it is booked">
          {session.notHeld}.{!session.canReschedule && ' The coordinator is asked to move it.'}
        </Notice>
      )}
      <div className="max-w-form">
        <SummaryList rows={rowsOf(session)} />
      </div>
      <div className="mt-6 grid max-w-desk grid-cols-1 gap-6 lg:grid-cols-2">
        {session.attendance && session.attendance.length > 0 && (
          <AttendanceForm
            session={session.id}
            minutes={(session.endsAt.getTime() - session.startsAt.getTime()) / MINUTE}
            attendance={session.attendance}
          />
        )}
        {session.billing && <BillableToForm session={session.id} billing={session.billing} />}
        {session.canReschedule && couple && <MoveForm session={session} couple={couple.id} />}
        {session.canCancel && <CancelForm session={session.id} />}
      </div>
    </>
  )
})

function rowsOf(session: StaffSession) {
  const { startsAt, endsAt, zone } = session
  const elsewhere = session.partners.filter((partner) => partner.zone !== zone)
  return [
    {
      label: 'When',
      value: [
        <p key="here">
          {sayWhen(startsAt.getTime(), zone, 'en')},{' '}
          {sayMinutes((endsAt.getTime() - startsAt.getTime()) / MINUTE)}
        </p>,
        ...elsewhere.map(({ name, zone }) => (
          <p key={name} className="text-ink-2">
            {sayWhen(startsAt.getTime(), zone, 'en')} for {name}
          </p>
        )),
      ],
    },
    { label: 'Partners', value: partnersOf(session) },
    { label: 'With', value: session.clinicians || 'Nobody' },
    ...(session.couples.length > 0 ? [{ label: 'Joint calendar', value: calendarsOf(session) }] : []),
  ]
}

function partnersOf({ partners, unnamed }: StaffSession) {
  return [
    ...partners.map(({ name, away }) => (
      <p key={name}>
        {name}
        {away && <span className="text-ink-2"> (not coming; the other partner is not told)</span>}
      </p>
    )),
    unnamed > 0 && (
      <p key="unnamed" className="text-ink-2">
        {unnamed} {unnamed === 1 ? 'person' : 'people'} no longer named here
      </p>
    ),
  ]
}

const calendarsOf = ({ couples }: StaffSession) =>
  couples.map(({ id, names }) => (
    <p key={id}>
      <Link href={paths.jointCalendar(id)}>{names}</Link>
    </p>
  ))
