import Link from 'next/link'
import { prepare } from '@/app/(coordination)/desk/[couple]/close/actions'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { declineReasons, declineWords } from '@/lib/domain/program/decline'
import { paths } from '@/lib/paths'
import type { ClosingOfCase } from '@/lib/views/desk/closing-of-case'

type PrepareLettersProps = { coupleId: string; referrals: ClosingOfCase['referrals']; again: boolean }

/** One sentence for both letters, then places to go. `again`: letters stand prepared, and these would replace them. */
export function PrepareLetters({ coupleId, referrals, again }: PrepareLettersProps) {
  return (
    <ActionForm action={prepare} lang="en" idPrefix="letters-">
      <HiddenField name="coupleId" value={coupleId} />
      <RadioCards
        name="reason"
        label="What both letters say"
        hint="One neutral sentence. Nothing either of them told us in private is a reason we write."
        options={declineReasons.map((one) => ({ value: one, label: declineWords[one].en }))}
      />
      {referrals.length > 0 && (
        <CheckboxCards
          name="referrals"
          label="Places to name"
          options={referrals.map(({ id, name, phone, detail }) => ({
            value: id,
            label: `${name}, ${phone}`,
            hint: detail,
          }))}
        />
      )}
      <p className="mb-4 text-small">
        <Link href={paths.deskReferrals}>Places to refer to</Link>
      </p>
      <SubmitButton tone={again ? 'quiet' : 'main'}>Prepare the letters</SubmitButton>
    </ActionForm>
  )
}
