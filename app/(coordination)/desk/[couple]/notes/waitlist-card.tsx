import Link from 'next/link'
import { offWaitlist, toWaitlist } from '@/app/(coordination)/desk/[couple]/notes/actions'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { waitlistReasons, waitlistWords } from '@/lib/domain/program/waitlist'
import { paths } from '@/lib/paths'

type WaitlistCardProps = { coupleId: string; waitlist: { place: number; words: string } | null }

/** Waiting for something of ours, with its reason and the couple's place. */
export function WaitlistCard({ coupleId, waitlist }: WaitlistCardProps) {
  return (
    <Card title="Waitlist">
      {waitlist ? (
        <ActionForm action={offWaitlist} lang="en" idPrefix="turn-">
          <HiddenField name="coupleId" value={coupleId} />
          <p className="mb-2">
            <b>Place {waitlist.place}</b>: {waitlist.words}.
          </p>
          <SubmitButton tone="quiet">Their turn has come</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm action={toWaitlist} lang="en" idPrefix="wait-">
          <HiddenField name="coupleId" value={coupleId} />
          <SelectField
            name="reason"
            label="Why they wait"
            options={waitlistReasons.map((one) => ({ value: one, label: waitlistWords[one] }))}
          />
          <CheckboxField
            name="tell"
            label="Tell both now"
            hint="Both read that they wait and why, in these neutral words."
          />
          <SubmitButton tone="quiet">Put on the waitlist</SubmitButton>
        </ActionForm>
      )}
      <p className="mt-4 border-t border-hair pt-3 text-small">
        <Link href={paths.deskClose(coupleId)}>Decline and refer</Link>
      </p>
    </Card>
  )
}
