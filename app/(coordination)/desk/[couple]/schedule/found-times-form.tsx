import { add, move, reschedule } from '@/app/(coordination)/desk/[couple]/schedule/actions'
import { DraftFields } from '@/app/(coordination)/desk/[couple]/schedule/draft-fields'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { SlotChoice } from '@/components/schedule/slot-choice'
import { Disclosure } from '@/components/ui/disclosure'
import { billableTo, sayBillableTo } from '@/lib/domain/benefits/billable-to'
import { sentenceCase } from '@/lib/domain/sentence-case'
import type { FoundTimes } from '@/lib/views/scheduling/find-times'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

type FoundTimesFormProps = {
  plan: WeekToPlan
  found: FoundTimes
  moving: { item?: string; session?: string }
}

/** Takes one of the times that were found, or another one that is typed: a new session, or a move of one that is there. */
export function FoundTimesForm(props: FoundTimesFormProps) {
  const { plan, found, moving } = props
  const send = moving.session ? reschedule : moving.item ? move : add
  const label = moving.session || moving.item ? 'Move it here' : 'Add to the week'
  return (
    <>
      {found.slots.length > 0 && (
        <ActionForm action={send} lang="en" idPrefix="slot-">
          <About {...props} />
          <HiddenField name="zone" value={plan.zone} />
          <HiddenField name="minutes" value={String(found.minutes)} />
          <SlotChoice
            label={`Times for ${found.title}`}
            hint={`With ${found.with.join(', ')}. ${found.minutes} minutes.${found.more > 0 ? ` ${found.more} more times fit less well.` : ''}`}
            slots={found.slots}
          />
          <NewSessionFields {...props} />
          <SubmitButton>{label}</SubmitButton>
        </ActionForm>
      )}
      <Disclosure title="Another time" open={found.slots.length === 0}>
        <ActionForm
          action={send}
          lang="en"
          idPrefix="typed-"
          values={{ zone: plan.zone, minutes: String(found.minutes) }}
        >
          <About {...props} />
          <div className="flex flex-wrap gap-x-6">
            <TextField name="date" type="date" label="Day" width="medium" />
            <TextField name="time" type="time" label="Start" width="short" />
            <TextField name="minutes" label="Minutes" inputMode="numeric" width="short" />
            <SelectField name="zone" label="By the clocks of" options={plan.zones} blank={false} />
          </div>
          <NewSessionFields {...props} />
          <CheckboxField
            name="agreed"
            label="They agreed to this time"
            hint="Needed when it is outside the times they gave us. It is kept on record."
          />
          <SubmitButton tone="quiet">{label}</SubmitButton>
        </ActionForm>
      </Disclosure>
    </>
  )
}

/** Which session the time is for. */
function About({ plan, found, moving }: FoundTimesFormProps) {
  if (moving.session) {
    return (
      <>
        <HiddenField name="couple" value={plan.couple} />
        <HiddenField name="week" value={plan.week.start} />
        <HiddenField name="session" value={moving.session} />
      </>
    )
  }
  if (moving.item) {
    return (
      <>
        <DraftFields plan={plan} />
        <HiddenField name="item" value={moving.item} />
      </>
    )
  }
  return (
    <>
      <DraftFields plan={plan} />
      <HiddenField name="kind" value={found.kind} />
      <HiddenField name="partner" value={found.partner ?? ''} />
      <HiddenField name="facilitator" value={found.facilitator ?? ''} />
    </>
  )
}

/** Under whom a joint session is billed; it can be changed on the session's own page. */
function BilledTo({ people }: { people: [string, string] }) {
  return (
    <SelectField
      name="billableTo"
      label="Billed to"
      blank={false}
      options={billableTo.map((to) => ({ value: to, label: sentenceCase(sayBillableTo(to, people)) }))}
    />
  )
}

/** What a session is told with besides its time; one that moves keeps what it has. */
function NewSessionFields({ plan, found, moving }: FoundTimesFormProps) {
  if (moving.item || moving.session) return null
  if (found.kind === 'couples' || found.kind === 'peer') return <BilledTo people={plan.people} />
  if (found.kind !== 'group') return null
  return (
    <div className="flex flex-wrap gap-x-6">
      <TextField
        name="title"
        label="Name of the group"
        hint="Left empty, couples read “Skills group” in their own language."
        optional
        width="medium"
      />
      <TextField
        name="capacity"
        label="Places"
        hint="For partners; usually 8"
        inputMode="numeric"
        width="short"
        optional
      />
    </div>
  )
}
