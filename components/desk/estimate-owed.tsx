import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/forms/form-state'

type On = { action: FormAction; coupleId: string; personId: string; partner: string }

/** That an estimate is owed, before anybody makes it: the law counts from the day it was asked for. */
export function EstimateOwedForm({ action, coupleId, personId, partner }: On) {
  return (
    <ActionForm action={action} idPrefix={`owed-${personId}-`} lang="en">
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="personId" value={personId} />
      <FormSection title="Note that a good-faith estimate is owed">
        <p className="mb-3 max-w-measure text-ink-2">
          For one that is made later. It becomes a step of your queue with the day the law names. {partner} is
          not told.
        </p>
        <OccasionFields partner={partner} careFromHint="If they asked and no day is known, leave it empty." />
        <SubmitButton tone="quiet">Put it on record</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

/** Why an estimate is owed, from which day the law counts, and when care begins. */
export function OccasionFields({ partner, careFromHint }: { partner: string; careFromHint?: string }) {
  return (
    <>
      <RadioCards
        name="occasion"
        label="Reason"
        options={[
          { value: 'scheduled', label: 'Care was scheduled' },
          { value: 'asked', label: `${partner} asked what it would cost` },
        ]}
      />
      <TextField name="occasionOn" type="date" label="On which day" width="medium" />
      <TextField name="careFrom" type="date" label="First day of care" hint={careFromHint} width="medium" />
    </>
  )
}

export type Owed = { id: string; why: string; due: string | null; late: boolean }
type OwedNoticeProps = On & { owed: Owed }

/** What is owed, by when, and the way to take it back where it was a mistake. */
export function OwedNotice({ action, coupleId, personId, owed: { id, why, due, late } }: OwedNoticeProps) {
  const title = due
    ? `Good-faith estimate due ${due}${late ? ', late' : ''}`
    : 'A good-faith estimate is owed'
  return (
    <Notice tone={late ? 'danger' : 'attention'} title={title}>
      <p>
        {why} {due ? 'Give it by that day:' : 'The law names no day, since care begins so soon:'} make it
        below.
      </p>
      <ActionForm action={action} idPrefix={`owed-back-${personId}-`} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="personId" value={personId} />
        <HiddenField name="owedId" value={id} />
        <SubmitButton tone="plain">Noted by mistake: take it back</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
