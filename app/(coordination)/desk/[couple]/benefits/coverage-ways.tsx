import { bringReply, keepCall, keepCard } from '@/app/(coordination)/desk/[couple]/benefits/actions'
import {
  changePlan,
  dropPlan,
  payFirst,
  takeBackPlan,
} from '@/app/(coordination)/desk/[couple]/benefits/plan-actions'
import { keepPolicyAnswer } from '@/app/(coordination)/desk/[couple]/benefits/policy-actions'
import { PolicyForm } from '@/app/(coordination)/desk/[couple]/benefits/policy-form'
import { writeQuestion } from '@/app/(coordination)/desk/[couple]/benefits/question/actions'
import { AddCardPhotos } from '@/components/desk/add-card-photos'
import { AskPayer } from '@/components/desk/ask-payer'
import { CallForm } from '@/components/desk/call-form'
import { ChangePlan } from '@/components/desk/change-plan'
import { ImportForm } from '@/components/desk/import-form'
import { OfferedReply } from '@/components/desk/offered-reply'
import { PayFirstForm } from '@/components/desk/plan-forms'
import { SignFirst } from '@/components/desk/sign-first'
import { WaysIn } from '@/components/desk/ways-in'
import { paths } from '@/lib/paths'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { PlanToChange } from '@/lib/views/benefits/plans-to-change'
import type { AskingOnScreen } from '@/lib/views/benefits/requests-of'

type CoverageWaysProps = {
  on: { coupleId: string; coverageId: string }
  partner: string
  check: CoverageCheck
  unsigned: boolean
  now: { date: string; time: string; zone: string }
  asking: AskingOnScreen | undefined
  change: PlanToChange | undefined
}

/** How facts come in: a reply pasted or dropped, a call, a question, the card. Until a signature all stay folded. */
export function CoverageWays({ on, partner, check, unsigned, now, asking, change }: CoverageWaysProps) {
  if (!check.holdsPlan) return null
  const { offered, photos, order, policy } = check
  return (
    <>
      {unsigned && <SignFirst partner={partner} reach={paths.deskReach(on.coupleId)} />}
      {!unsigned &&
        offered.map((offer) => (
          <OfferedReply key={offer.replyId} action={bringReply} partner={partner} {...on} {...offer} />
        ))}
      <WaysIn>
        <ImportForm
          action={bringReply}
          partner={partner}
          open={!unsigned && check.facts.length === 0 && !check.conclusion}
          {...on}
        />
        <CallForm action={keepCall} now={now} {...on} />
        {asking && (
          <AskPayer write={writeQuestion} unsigned={unsigned} coupleId={on.coupleId} asking={asking} />
        )}
        <AddCardPhotos action={keepCard} again={photos.length > 0} {...on} />
        {change && change.from.length > 0 && (
          <PayFirstForm action={payFirst} needsReason={order.needsReason} from={change.from} {...on} />
        )}
        {change && (
          <ChangePlan
            change={changePlan}
            takeBack={takeBackPlan}
            remove={dropPlan}
            partner={partner}
            plan={change}
            {...on}
          />
        )}
        {policy.question && (
          <PolicyForm
            action={keepPolicyAnswer}
            coupleId={on.coupleId}
            partner={partner}
            question={policy.question}
          />
        )}
      </WaysIn>
    </>
  )
}
