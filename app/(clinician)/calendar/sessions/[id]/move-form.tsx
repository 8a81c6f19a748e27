import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'
import { MINUTE } from '@/lib/domain/time'
import type { StaffSession } from '@/lib/views/calendar/staff-session'
import { move } from './actions'

/** The same people at another time, given by the coordinator's own clock. Refusals say who or what stands in the way. */
export function MoveForm({ session, couple }: { session: StaffSession; couple: string }) {
  const { zone } = session
  const start = session.startsAt.getTime()
  const minute = localMinuteOf(start, zone)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const minutes = (session.endsAt.getTime() - start) / MINUTE
  return (
    <Card title="Move to another time">
      <p className="mb-3 text-ink-2">The same people, all of whom must be free. Times are yours.</p>
      <ActionForm action={move} idPrefix="move-" lang="en" values={{ date: localDateOf(start, zone), time }}>
        <HiddenField name="couple" value={couple} />
        <HiddenField name="session" value={session.id} />
        <HiddenField name="zone" value={zone} />
        <HiddenField name="minutes" value={String(minutes)} />
        <div className="flex flex-wrap gap-x-6">
          <TextField name="date" type="date" label="Day" width="medium" />
          <TextField name="time" type="time" label="Time" width="short" />
        </div>
        <CheckboxField
          name="agreed"
          value="yes"
          label="They agreed to this time, although it is outside the times they gave"
        />
        <SubmitButton>Move the session</SubmitButton>
      </ActionForm>
    </Card>
  )
}
