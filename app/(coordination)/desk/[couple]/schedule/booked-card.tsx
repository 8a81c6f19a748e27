import Link from 'next/link'
import { cancel, leave } from '@/app/(coordination)/desk/[couple]/schedule/actions'
import { findHref } from '@/app/(coordination)/desk/[couple]/schedule/find-href'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { SessionCells } from '@/components/schedule/session-cells'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { Cell, Row, Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { changeReasonLabels, changeReasons } from '@/lib/domain/scheduling/change-reasons'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

const head = [{ text: 'Session' }, { text: 'When' }, { text: 'Change' }]
const reasons = changeReasons.map((value) => ({ value, label: changeReasonLabels[value] }))

/** What is booked in this week. One session is moved or cancelled without touching the others. */
export function BookedCard({ plan, ended }: { plan: WeekToPlan; ended: boolean }) {
  return (
    <Card title="Booked" aside={ended ? 'Whoever goes on sees this.' : 'Both partners see this.'}>
      <Table caption="Booked sessions" head={head} className={stacked}>
        {plan.booked.map((line) => (
          <Row key={line.id}>
            <SessionCells {...line} />
            <Cell>
              {line.notHeld && (
                <p className="text-small text-amber">
                  <Icon name="warning" /> {line.notHeld}
                </p>
              )}
              {line.away.length > 0 && (
                <p className="text-small text-ink-2">{line.away.join(' and ')} cannot come</p>
              )}
              {line.ahead && line.kind !== 'group' && (
                <Link
                  href={findHref(plan, { ...line, session: line.id })}
                  className="inline-flex min-h-6 items-center"
                >
                  Move<VisuallyHidden> {line.title}</VisuallyHidden>
                </Link>
              )}
              {line.ahead && <CallOff plan={plan} line={line} />}
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  )
}

/** A session of the couple is cancelled; a group goes on without them. */
function CallOff({ plan, line }: { plan: WeekToPlan; line: WeekToPlan['booked'][number] }) {
  const isGroup = line.kind === 'group'
  return (
    <Disclosure
      title={
        <>
          {isGroup ? 'Take them out' : 'Cancel'}
          <VisuallyHidden> {line.title}</VisuallyHidden>
        </>
      }
    >
      <ActionForm action={isGroup ? leave : cancel} lang="en" idPrefix={`off-${line.id}-`}>
        <HiddenField name="couple" value={plan.couple} />
        <HiddenField name="week" value={plan.week.start} />
        <HiddenField name="session" value={line.id} />
        <SelectField name="reason" label="Why?" options={reasons} />
        <SubmitButton tone="danger">
          {isGroup ? 'Take both out of this group' : 'Cancel this session'}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
