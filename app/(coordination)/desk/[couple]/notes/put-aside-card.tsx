import { passOn, setAside, takeUp } from '@/app/(coordination)/desk/[couple]/notes/actions'
import { SetAsideFields } from '@/components/desk/set-aside-fields'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'

type PutAsideCardProps = { coupleId: string; asleep: boolean; colleagues: { id: string; name: string }[] }

/** Putting a case out of the working lists for a while, or into a colleague's. */
export function PutAsideCard({ coupleId, asleep, colleagues }: PutAsideCardProps) {
  return (
    <Card title="Set aside or give away">
      {asleep && (
        <ActionForm action={takeUp} lang="en" idPrefix="up-" className="mb-4">
          <HiddenField name="coupleId" value={coupleId} />
          <p className="mb-2">This couple is set aside and comes back by itself.</p>
          <SubmitButton tone="quiet">Take up again now</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={setAside} lang="en" idPrefix="aside-">
        <HiddenField name="coupleId" value={coupleId} />
        <SetAsideFields />
      </ActionForm>
      <ActionForm action={passOn} lang="en" idPrefix="pass-" className="mt-5 border-t border-hair pt-4">
        <HiddenField name="coupleId" value={coupleId} />
        <SelectField
          name="coordinatorId"
          label="Give to a colleague"
          hint="They alone see it from then on. You can take it back for ten minutes."
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SubmitButton tone="quiet">Give</SubmitButton>
      </ActionForm>
    </Card>
  )
}
