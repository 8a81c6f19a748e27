import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'

/** What is written of a partner's plan. */
export function PlanFields({ partner }: { partner: string }) {
  return (
    <div className="grid max-w-page grid-cols-1 gap-x-4 sm:grid-cols-2 lg:grid-cols-5">
      <SelectField
        name="holder"
        label="In whose name"
        options={[
          { value: 'self', label: `${partner}’s own` },
          { value: 'partner', label: 'The partner’s' },
          { value: 'someone_else', label: 'Someone else’s' },
        ]}
      />
      <TextField name="payerName" label="Insurance company" autoComplete="off" />
      <TextField name="memberId" label="Member ID" autoComplete="off" mono optional />
      <TextField name="groupNumber" label="Group number" autoComplete="off" mono optional />
      <SelectField
        name="planKind"
        label="Kind of plan"
        blank={false}
        options={[
          { value: 'not_sure', label: 'Not sure' },
          { value: 'ppo', label: 'PPO' },
          { value: 'other', label: 'Another kind' },
        ]}
      />
    </div>
  )
}
