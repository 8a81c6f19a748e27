import { AuthorizationFields } from '@/app/(coordination)/desk/[couple]/authorizations/authorization-fields'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Meter } from '@/components/ui/meter'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Tag, type TagTone } from '@/components/ui/tag'
import type { AuthorizationOnScreen } from '@/lib/views/benefits/authorization-on-screen'

type Props = { coupleId: string; open: boolean; authorization: AuthorizationOnScreen }

/** One authorization: where it stands, how much of it is used, what was written before. */
export function AuthorizationCard({ coupleId, open, authorization }: Props) {
  const {
    chain,
    stateId,
    coverageId,
    ofOtherPlan,
    status,
    title,
    rows,
    burn,
    warnings,
    note,
    values,
    history,
  } = authorization
  return (
    <Card
      level={3}
      title={title}
      aside={<Tag tone={tones[status] ?? 'plain'}>{marks[status]}</Tag>}
      className="mb-4"
    >
      {ofOtherPlan && (
        <p className="mb-2 text-ink-2">Of a plan that does not pay first: it bounds no booking.</p>
      )}
      {burn && (
        <div className="mb-3">
          <Meter
            value={burn.attended + burn.booked}
            of={burn.approved}
            text={`${burn.attended} of ${burn.approved} approved days attended, ${burn.booked} booked, ${burn.left || 'none'} left to book`}
          />
          {burn.runsOut && (
            <p className="mt-1 text-small text-ink-2">The last approved day is used on {burn.runsOut}.</p>
          )}
        </div>
      )}
      {warnings.length > 0 && (
        <Notice tone="attention" title="Time to ask for more">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <SummaryList rows={rows} />
      {note && <p className="mt-3 max-w-measure whitespace-pre-line">{note}</p>}
      {open && (
        <div className="mt-3">
          <AuthorizationFields
            idPrefix={`change-${chain}-`}
            title="Update"
            values={values}
            on={{ coupleId, coverageId, chain, seen: stateId }}
          />
        </div>
      )}
      <Disclosure title={`History (${history.length})`}>
        <ul className="list-disc pl-5">
          {history.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  )
}

const tones: Partial<Record<AuthorizationOnScreen['status'], TagTone>> = {
  'to-ask': 'todo',
  approved: 'done',
  'partly-approved': 'done',
  denied: 'danger',
}

const marks: Record<AuthorizationOnScreen['status'], string> = {
  'to-ask': 'ours to ask',
  asked: 'waiting on the payer',
  approved: 'in force',
  'partly-approved': 'in force',
  denied: 'denied',
  withdrawn: 'withdrawn',
  ended: 'ended',
}
