import { AuthorizationFields } from '@/app/(coordination)/desk/[couple]/authorizations/authorization-fields'
import { AuthorizationHistory } from '@/app/(coordination)/desk/[couple]/authorizations/authorization-history'
import { RequestFields } from '@/app/(coordination)/desk/[couple]/authorizations/request-fields'
import { RequestToSend } from '@/app/(coordination)/desk/[couple]/authorizations/request-to-send'
import { ApprovedDays } from '@/components/charts/approved-days'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Tag, type TagTone } from '@/components/ui/tag'
import { isOpenRequest } from '@/lib/domain/benefits/authorization'
import type { Block } from '@/lib/domain/paper'
import { sentenceCase } from '@/lib/domain/sentence-case'
import type { AuthorizationOnScreen } from '@/lib/views/benefits/authorization-on-screen'
import type { RequestOnScreen } from '@/lib/views/benefits/request-on-screen'

type Props = {
  coupleId: string
  open: boolean
  authorization: AuthorizationOnScreen
  /** Of a former plan: which one that was; and whether it bounds what is booked under the one that stands now. */
  former: string | undefined
  bounds: boolean
  /** What the payer reads of it, where it is the request that is looked at. */
  paper: readonly Block[] | null
  /** What a new request of the same plan would begin with. */
  newRequest: RequestOnScreen
}

/** One authorization: where it stands, how much of it is used, what was written before. */
export function AuthorizationCard(props: Props) {
  const { coupleId, open, authorization, former, bounds, paper, newRequest } = props
  const {
    chain,
    stateId,
    coverageId,
    ofOtherPlan,
    mark,
    status,
    request,
    title,
    paidAs,
    rows,
    burn,
    warnings,
    renewal,
    note,
    values,
    history,
    rest,
    unwritten,
  } = authorization
  const on = { coupleId, coverageId, chain, seen: stateId }
  return (
    <Card
      id={`authorization-${chain}`}
      level={3}
      title={title}
      aside={<Tag tone={tones[mark] ?? 'plain'}>{mark}</Tag>}
      className="mb-4"
    >
      {ofOtherPlan && <p className="mb-2 max-w-measure text-ink-2">{ofWhich(former, bounds)}</p>}
      {paidAs && (
        <p className="mb-2 max-w-measure">
          <Tag tone="todo">check the service</Tag> This payer pays a program day as {paidAs}. Ask them which
          service they approved.
        </p>
      )}
      {burn && (
        <div className="mb-3">
          <ApprovedDays id={chain} days={burn} words={wordsOf(burn)} />
          {burn.runsOut && (
            <p className="mt-1 text-small text-ink-2">The last approved day is used on {burn.runsOut}.</p>
          )}
        </div>
      )}
      {warnings.length > 0 && (
        <Notice tone={renewal ? 'info' : 'attention'} title={renewal?.said ?? 'Time to ask for more'}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <SummaryList rows={rows} />
      {rest && open && <Notice title="What was not approved">{rest}</Notice>}
      {note && <p className="mt-3 max-w-measure whitespace-pre-line">{note}</p>}
      {open && request && (
        <RequestToSend
          on={on}
          toAsk={status === 'to-ask'}
          paper={paper}
          values={request}
          unwritten={unwritten}
          continues={newRequest.continues.filter(({ value }) => value !== chain)}
        />
      )}
      {open && !request && isOpenRequest(status) && (
        <RequestFields
          continues={newRequest.continues}
          unwritten={newRequest.unwritten}
          why={newRequest.why}
          values={{ ...newRequest.values, serviceCode: values.serviceCode ?? '' }}
          on={on}
          idPrefix={`request-${chain}-`}
          title="Write down which days are asked for"
          submit="Write it and look at it"
        />
      )}
      {open && (
        <div className="mt-3">
          <AuthorizationFields idPrefix={`change-${chain}-`} title="Update" values={values} on={on} />
        </div>
      )}
      <Disclosure title={`History (${history.length})`}>
        <AuthorizationHistory steps={history} />
      </Disclosure>
    </Card>
  )
}

function ofWhich(former: string | undefined, bounds: boolean): string {
  if (!former) return 'Of a plan that does not pay first: it bounds no booking.'
  return bounds
    ? `Of the former plan: ${former}. It bounds what is booked until the payer of the plan that stands now answers, or until you end it here.`
    : `Of the former plan: ${former}. It bounds no booking any more.`
}

const tones: Record<string, TagTone> = { 'ours to ask': 'todo', 'in force': 'done', denied: 'danger' }

const wordsOf = (burn: NonNullable<AuthorizationOnScreen['burn']>) => ({
  said: saidOf(burn),
  table: 'Approved days, by how they are used',
  attended: 'Attended',
  toCome: 'Booked, to come',
  unwritten: 'Booked, past without attendance',
  leftToBook: 'Left to book',
  outOfReach: sentenceCase(burn.whyOut),
})

function saidOf({
  approved,
  attended,
  leftToBook,
  outOfReach,
  whyOut,
}: NonNullable<AuthorizationOnScreen['burn']>) {
  const said = `${attended} of ${approved} approved ${approved === 1 ? 'day' : 'days'} attended, ${leftToBook || 'none'} left to book`
  return outOfReach > 0 ? `${said}; ${outOfReach} ${whyOut}` : said
}
