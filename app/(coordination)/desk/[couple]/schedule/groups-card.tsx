import { join } from '@/app/(coordination)/desk/[couple]/schedule/actions'
import { DraftFields } from '@/app/(coordination)/desk/[couple]/schedule/draft-fields'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Cell, Row, Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

const head = [{ text: 'Group' }, { text: 'When' }, { text: 'Places left', number: true }, { text: 'Add' }]

/** Groups of this week that still have two places. */
export function GroupsCard({ plan }: { plan: WeekToPlan }) {
  return (
    <Card title="Groups with places for both">
      {plan.groups.length === 0 ? (
        <EmptyState title="No group of this week has two places left">
          You can open a new one: look for a time for “New group”.
        </EmptyState>
      ) : (
        <Table caption="Groups with places" head={head} className={stacked}>
          {plan.groups.map((group) => (
            <Row key={group.id}>
              <Cell heading>
                {group.title}
                <span className="block font-normal text-ink-2">{group.clinicians}</span>
              </Cell>
              <Cell>{group.when}</Cell>
              <Cell number>
                <span className="text-ink-2 md:hidden">Places left: </span>
                {group.left}
              </Cell>
              <Cell>
                <Join plan={plan} group={group} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  )
}

/** The button, or why there is none. */
function Join({ plan, group }: { plan: WeekToPlan; group: WeekToPlan['groups'][number] }) {
  if (!plan.enrolled) return <span className="text-ink-2">After enrollment</span>
  if (group.clash) {
    return (
      <span className="text-amber">
        <Icon name="warning" /> Overlaps {group.clash}
      </span>
    )
  }
  return (
    <ActionForm action={join} lang="en" idPrefix={`join-${group.id}-`}>
      <DraftFields plan={plan} />
      <HiddenField name="group" value={group.id} />
      <SubmitButton tone="quiet">
        Add<VisuallyHidden> {group.title}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}
