import Link from 'next/link'
import { agree, publish, remove } from '@/app/(coordination)/desk/[couple]/schedule/actions'
import { DraftFields } from '@/app/(coordination)/desk/[couple]/schedule/draft-fields'
import { findHref } from '@/app/(coordination)/desk/[couple]/schedule/find-href'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { SessionCells } from '@/components/schedule/session-cells'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { paths } from '@/lib/paths'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

const head = [{ text: 'Session' }, { text: 'When' }, { text: 'Change' }]

/** What is drafted, what stands in the way, and the one button that makes it so. */
export function DraftCard({ plan }: { plan: WeekToPlan }) {
  return (
    <Card title="Draft" aside="Only you see this until it is published.">
      <Table caption="Drafted sessions" head={head} className={stacked}>
        {plan.draft.map((line) => (
          <Row key={line.id}>
            <SessionCells {...line} />
            <Cell>
              <div className="flex flex-wrap items-center gap-x-3">
                {line.agreed && <Tag>they agreed</Tag>}
                {!line.joins && (
                  <Link
                    href={findHref(plan, { ...line, item: line.id })}
                    className="inline-flex min-h-6 items-center"
                  >
                    Move<VisuallyHidden> {line.title}</VisuallyHidden>
                  </Link>
                )}
                <ActionForm action={remove} lang="en" idPrefix={`remove-${line.id}-`}>
                  <DraftFields plan={plan} />
                  <HiddenField name="item" value={line.id} />
                  <SubmitButton tone="plain">
                    Remove<VisuallyHidden> {line.title}</VisuallyHidden>
                  </SubmitButton>
                </ActionForm>
              </div>
              {line.toAgree && <Agree plan={plan} line={line} />}
            </Cell>
          </Row>
        ))}
      </Table>
      <Publish plan={plan} />
    </Card>
  )
}

function Agree({ plan, line }: { plan: WeekToPlan; line: WeekToPlan['draft'][number] }) {
  return (
    <ActionForm action={agree} lang="en" idPrefix={`agree-${line.id}-`}>
      <DraftFields plan={plan} />
      <HiddenField name="item" value={line.id} />
      <SubmitButton tone="quiet">They agreed to this time</SubmitButton>
    </ActionForm>
  )
}

function Publish({ plan }: { plan: WeekToPlan }) {
  if (plan.conflicts.length > 0) {
    return (
      <Notice tone="attention" title="Before this week can be published">
        <ul>
          {plan.conflicts.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {plan.toAuthorize && (
          <p>
            <Link href={paths.deskAuthorizations(plan.couple)}>Go to Authorizations</Link>
          </p>
        )}
      </Notice>
    )
  }
  return (
    <ActionForm action={publish} lang="en" idPrefix="publish-" className="mt-4">
      <DraftFields plan={plan} />
      {plan.letPass.length > 0 && (
        <Notice tone="attention" title="Without approval">
          <ul>
            {plan.letPass.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <Link href={paths.deskAuthorizations(plan.couple)}>Go to Authorizations</Link>
          </p>
        </Notice>
      )}
      <p className="mb-3">
        {plan.letPass.length > 0 ? 'Every other rule holds.' : 'Every rule holds.'} Publishing books all{' '}
        {plan.draft.length} sessions at once, or none, and tells both partners that there is something new.
      </p>
      <SubmitButton>Publish this week</SubmitButton>
    </ActionForm>
  )
}
