import { propose } from '@/app/(coordination)/desk/[couple]/schedule/actions'
import { DraftFields } from '@/app/(coordination)/desk/[couple]/schedule/draft-fields'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

const patterns = [
  { value: '3x180', label: '3 days, 3 hours each', hint: '9 hours' },
  { value: '4x150', label: '4 days, 2½ hours each', hint: '10 hours' },
  { value: '5x120', label: '5 days, 2 hours each', hint: '10 hours' },
  { value: 'own', label: 'Another', hint: 'Write it below' },
]

/** Step 1: how the week is spread. The proposal takes the place of what is drafted. */
export function ProposeForm({ plan }: { plan: WeekToPlan }) {
  return (
    <ActionForm action={propose} lang="en" idPrefix="propose-" values={{ pattern: '3x180' }}>
      <DraftFields plan={plan} />
      <RadioCards name="pattern" label="Pattern of the week" options={patterns} inline />
      <div className="flex flex-wrap gap-x-6">
        <TextField name="days" label="Days" hint="3 to 5" inputMode="numeric" width="short" optional />
        <TextField
          name="minutes"
          label="Minutes a day"
          hint="60 to 300"
          inputMode="numeric"
          width="short"
          optional
        />
      </div>
      <SubmitButton tone={plan.draft.length > 0 ? 'quiet' : 'main'}>Propose this week</SubmitButton>
    </ActionForm>
  )
}
