import { AuthorizationCard } from '@/app/(coordination)/desk/[couple]/authorizations/authorization-card'
import { AuthorizationFields } from '@/app/(coordination)/desk/[couple]/authorizations/authorization-fields'
import { LetDaysPass } from '@/app/(coordination)/desk/[couple]/authorizations/let-days-pass'
import { RequestFields } from '@/app/(coordination)/desk/[couple]/authorizations/request-fields'
import { SignFirst } from '@/components/desk/sign-first'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { PlanOnScreen } from '@/lib/views/benefits/authorizations-of-couple'

type Props = { coupleId: string; partner: PlanOnScreen }

/** One plan of a partner: whether it asks first, what it approved, and which days are let pass. */
export function PartnerAuthorizations({ coupleId, partner }: Props) {
  const {
    id: personId,
    called,
    plan,
    former,
    bound,
    turn,
    paysThrough,
    isLast,
    needed,
    floor,
    authorizations,
    overrides,
    beyond,
    passing,
    unpaid,
    newRequest,
    paper,
    open,
    unsigned,
  } = partner
  const id = plan?.coverageId ?? personId
  return (
    <div className="mb-6 min-w-0">
      {turn && (
        <p className="mb-1">
          <b>{plan?.payer}</b>
          {plan?.former && !paysThrough && ', the former plan'}, {turn}
        </p>
      )}
      <p className="mb-3 max-w-measure">{standing(partner)}</p>
      {beyond.length > 0 && (
        <Notice tone="attention" title="Booked beyond the approved days">
          {beyond.join('; ')}. Ask the payer for more days, move the sessions, or allow these days without
          approval.
        </Notice>
      )}
      {passing.length > 0 && (
        <Notice tone="attention" title="Booked without approval">
          {passing.join('; ')}. The payer may not pay for them. {called} reads of these days under “Your
          benefits”.
        </Notice>
      )}
      {unpaid && (
        <Notice tone="attention" title="Attended without approval">
          {unpaid}. No approved day is left for this, so the payer may not pay.
        </Notice>
      )}
      {plan && open && unsigned && <SignFirst partner={called} reach={paths.deskReach(coupleId)} />}
      {authorizations.map((one) => (
        <AuthorizationCard
          key={one.chain}
          coupleId={coupleId}
          open={open && !unsigned}
          authorization={one}
          former={former[one.coverageId]}
          bounds={bound?.by === one.coverageId}
          paper={paper?.chain === one.chain ? paper.blocks : null}
          newRequest={
            one.ofOtherPlan ? { ...newRequest, continues: [], unwritten: null, why: '' } : newRequest
          }
        />
      ))}
      {plan && !plan.former && open && !unsigned && (
        <Card level={3} title="Add an authorization" className="mb-4">
          <p className="mb-2 max-w-measure text-small text-ink-2">
            {plan.payer}. A day counts from {floor} minutes of care. Only you and colleagues who take over the
            case read this; neither partner sees it here.
          </p>
          {!needed && (
            <p className="mb-2 max-w-measure text-small text-ink-2">
              Once days are asked for, billable days are booked only within what is approved.
            </p>
          )}
          <RequestFields
            {...newRequest}
            idPrefix={`ask-${id}-`}
            title="Write a request to the payer"
            submit="Write it and look at it"
            on={{ coupleId, coverageId: plan.coverageId, chain: '', seen: '' }}
          />
          <AuthorizationFields
            idPrefix={`new-${id}-`}
            title="Record what the payer said"
            values={{ status: 'asked', serviceCode: plan.dayCode ?? 'H0015' }}
            on={{ coupleId, coverageId: plan.coverageId, chain: '', seen: '' }}
          />
        </Card>
      )}
      {plan && needed && open && isLast && (
        <LetDaysPass coupleId={coupleId} personId={personId} called={called} overrides={overrides} />
      )}
    </div>
  )
}

function standing({ plan, paysThrough, bound, former, needed, authorizations }: PlanOnScreen): string {
  if (!plan) return 'No plan pays here, so nobody is asked.'
  if (plan.former && paysThrough)
    return `Another plan stands in its place after that. What was attended, and what is booked through ${paysThrough}, stays with this one.`
  if (plan.former) return 'Another plan stands in its place since. What was attended under it stays with it.'
  if (bound)
    return `Until ${plan.payer} answers, no more days can be booked than the former plan (${former[bound.by]}) approved: ${bound.left || 'none'} left.`
  const recorded = authorizations.filter(({ coverageId }) => coverageId === plan.coverageId).length
  if (needed && recorded === 0)
    return `${plan.payer} wants days approved first, and none is on record: no billable day can be booked yet.`
  if (needed) return `${plan.payer} wants days approved first. Billable days are booked only within them.`
  return `Nothing says that ${plan.payer} wants days approved first.`
}
