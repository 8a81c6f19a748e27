import { dropLeave, takeLeave } from '@/app/(admin)/staff/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { GoAheadAnyway } from '@/components/staff/go-ahead-anyway'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayDay } from '@/lib/domain/say-day'
import type { ShownLeave } from '@/lib/views/staff/clinician-profile'

/** When a clinician is away, in whole days. */
export function LeaveSection({ personId, leaves }: { personId: string; leaves: ShownLeave[] }) {
  return (
    <Card title="Leave">
      {leaves.length === 0 ? (
        <EmptyState title="No leave is planned">Nothing can be booked with someone who is away.</EmptyState>
      ) : (
        <EntryList>
          {leaves.map((leave) => (
            <Entry key={leave.id} title={daysOf(leave)} action={<Remove personId={personId} leave={leave} />}>
              {leave.over && <Tag>Over</Tag>}
            </Entry>
          ))}
        </EntryList>
      )}
      <ActionForm action={takeLeave} idPrefix="leave-" lang="en">
        <HiddenField name="personId" value={personId} />
        <FormSection title="Add leave">
          <p className="mb-3 text-ink-2">
            If sessions are booked in that time, you see them before the leave is saved.
          </p>
          <TextField name="firstDay" type="date" label="First day away" width="medium" />
          <TextField name="lastDay" type="date" label="Last day away" width="medium" />
          <GoAheadAnyway />
          <SubmitButton tone="quiet">Save the leave</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}

function Remove({ personId, leave }: { personId: string; leave: ShownLeave }) {
  return (
    <ActionForm action={dropLeave} idPrefix={`${leave.id}-`} lang="en">
      <HiddenField name="personId" value={personId} />
      <HiddenField name="leaveId" value={leave.id} />
      <SubmitButton tone="plain">
        Remove<VisuallyHidden> the leave {daysOf(leave)}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}

const daysOf = ({ firstDay, lastDay }: ShownLeave) =>
  firstDay === lastDay ? sayDay(firstDay) : `${sayDay(firstDay)} to ${sayDay(lastDay)}`
