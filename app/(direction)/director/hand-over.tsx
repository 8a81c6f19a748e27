import { handOver } from '@/app/(direction)/director/actions'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { CaseOnTable } from '@/lib/views/direction/oversee-cases'
import type { Queue } from '@/lib/views/direction/queues'

type HandOverProps = { from: Queue; cases: CaseOnTable[]; queues: Queue[] }

/** One coordinator's couples, and the way to give some of them to a colleague. */
export function HandOver({ from, cases, queues }: HandOverProps) {
  const others = queues.flatMap(({ id, name, couples }) =>
    id === null || id === from.id ? [] : [{ value: id, label: `${name} (${couples} now)` }],
  )
  return (
    <div id="couples">
      <Card title={from.id === null ? 'Couples without a coordinator' : `Couples of ${from.name}`}>
        {cases.length === 0 && <EmptyState title={`${from.name} looks after no couple now.`} />}
        {cases.length > 0 && others.length === 0 && <p>There is no other coordinator to hand a couple to.</p>}
        {cases.length > 0 && others.length > 0 && (
          <ActionForm action={handOver} lang="en">
            <HiddenField name="seen" value={from.id ?? ''} />
            <CheckboxCards
              name="couples"
              columns
              label="Hand over"
              hint="Choose the couples that shall change hands."
              options={cases.map((one) => ({ value: one.coupleId, label: one.names, hint: about(one) }))}
            />
            <SelectField
              name="coordinatorId"
              label="To"
              hint="From then on they see these cases, and whoever had them no longer does."
              options={others}
            />
            <ButtonRow>
              <SubmitButton>Hand over</SubmitButton>
              <LinkButton href={paths.direction} tone="quiet">
                Leave it
              </LinkButton>
            </ButtonRow>
          </ActionForm>
        )}
      </Card>
    </div>
  )
}

/** "A7K-2M9 · Benefits to verify · 2 d, late" */
function about({ reference, stageLabel, waited, overdue }: CaseOnTable): string {
  return [reference, stageLabel, waited && `${waited}${overdue ? ', late' : ''}`].filter(Boolean).join(' · ')
}
