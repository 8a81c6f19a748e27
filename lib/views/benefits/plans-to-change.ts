import { type Caller, person } from '@/lib/access/actor'
import { type PlanInUse, readEveryPlan } from '@/lib/data/authorization-facts'
import { type CoverageRow, listEveryCoverage } from '@/lib/data/benefits'
import { approvedAndLeft, bookedUnder, inPlaceOf, orderChanges } from '@/lib/data/order-changes'
import type { OwnPlan } from '@/lib/data/own-coverage'
import {
  type CorrectionRow,
  listCorrections,
  listRestsOnCorrection,
  listRestsOnPlan,
} from '@/lib/data/plan-corrections'
import { listDaysThatKeep } from '@/lib/data/plan-order'
import { stoodFirst } from '@/lib/domain/benefits/changed-meanwhile'
import { planName } from '@/lib/domain/benefits/plan-name'
import { daysToOrderFrom } from '@/lib/domain/benefits/plan-turns'
import { type RestsOnPlan, sayRests, wasSpokenOf } from '@/lib/domain/benefits/rests-on-plan'
import { wordsBefore } from '@/lib/domain/benefits/words-before'
import { refusal, sentence } from '@/lib/domain/refusals'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { sayAnother, sayBack, sayBound, sayOrderChanges } from '@/lib/views/benefits/say-plan-changes'
import { planWords } from '@/lib/views/desk/plan-words'
import { look } from '@/lib/views/look'

/** What can be changed of a plan, and what that would come to. */
export type PlanToChange = {
  /** What a form shows; `seen`: of which state. */
  values: Record<
    'holder' | 'payerName' | 'memberId' | 'groupNumber' | 'planKind' | 'coverageId' | 'seen',
    string
  >
  personId: string
  /** The first of the plans in whose place it stands, else itself: its card is the same one on the page. */
  first: string
  /** "Was Harbor, member ID M123, until Nov 22, 2026, corrected by Casey", the latest first. */
  before: string[]
  /**
   * Under which former words its payer was heard last, and how it reads now; `another`: those are of the plan in whose place
   * it stands, and of this one nobody was heard. Null: nothing has to be asked anew.
   */
  heardAs: { then: string; now: string; another: boolean } | null
  /** What rests on it, so that a correction has to say which plan it is: "a reply of the payer". Null: nothing was said yet. */
  stays: string | null
  /** From which day on another plan in its place would pay first, and which booked days come under that one. */
  another: string
  /** What its approvals go on to bound then; empty where it has none. */
  bound: string
  /**
   * The plan in whose place it stands in this case, in words, and what comes under that one again when this is taken back;
   * `rests`: why it is not, and what to do. Null where it stands in the place of none.
   */
  back: { former: string; changes: string; rests: string | null } | null
  /** It may be taken away; else why not, where it is not their only plan with nothing on it. */
  mayGo: boolean
  kept: string | null
  /** From which days on it may pay first, each with what that changes. */
  from: { value: string; label: string; changes: string }[]
}

/** By coverage id, of every plan of a couple's partners. */
export function plansToChange(caller: Caller, couple: string): Promise<Record<string, PlanToChange>> {
  return look(caller, 'benefits.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const every = await listEveryCoverage(tx, couple)
    const coverages = every.filter(({ former }) => !former)
    const held = coverages.filter(({ holder }) => holder !== 'none')
    const corrections = await listCorrections(
      tx,
      held.map(({ id }) => id),
    )
    const plans = await readEveryPlan(tx, couple)
    const shown: Record<string, PlanToChange> = {}
    for (const coverage of held) {
      const own = coverages.filter(({ personId }) => personId === coverage.personId)
      const ofPerson = plans.filter(({ personId }) => personId === coverage.personId)
      const over = await listDaysThatKeep(tx, coverage.personId, now)
      const rests = await listRestsOnPlan(tx, coverage.id, { withFormer: false, now })
      const keeping = await listRestsOnPlan(tx, coverage.id, { withFormer: true, now })
      const before = corrections.filter(({ coverageId }) => coverageId === coverage.id)
      const heard = before.find((one) => one.heard)
      const another = inPlaceOf(ofPerson, coverage, over)
      const former = every.find(({ id }) => id === coverage.inPlaceOf)
      const sinceThen = former ? await listRestsOnCorrection(tx, coverage.id, now) : []
      const days = own[0] === coverage ? [] : daysToOrderFrom(over, localDateOf(now.getTime(), zone))
      shown[coverage.id] = {
        values: valuesOf(coverage),
        personId: coverage.personId,
        first: stoodFirst(every, coverage.id),
        before: wordsBefore(before, valuesOf(coverage)).map((one) => sayBefore(one, zone)),
        heardAs: heard
          ? { then: sayPlan(heard), now: sayPlan(valuesOf(coverage)), another: heard.another }
          : null,
        stays: staysOf(rests) ?? (sinceThen.length > 0 ? sayRests(sinceThen, 'en') : null),
        another: sayAnother(another),
        bound: sayBound(approvedAndLeft(ofPerson, coverage.id)),
        back: former ? backTo(former, { coverage, ofPerson, rests: sinceThen }) : null,
        mayGo: own.length > 1 && keeping.length === 0,
        kept: keeping.length > 0 ? sentence(refusal('something-rests-on-plan', { rests: keeping })) : null,
        from: days.map((day) => ({
          value: day ?? 'start',
          label: day === null ? 'From the start: no day of care has begun yet' : `From ${sayDay(day)} on`,
          changes: sayOrderChanges(planName(coverage, own), orderChanges(ofPerson, coverage.id, day)),
        })),
      }
    }
    return shown
  })
}

const valuesOf = ({ id, holder, payer, memberId, group, planKind, updatedAt }: CoverageRow) => ({
  ...{ holder, payerName: payer, memberId, groupNumber: group, planKind },
  ...{ coverageId: id, seen: updatedAt.toISOString() },
})

type Beside = { coverage: CoverageRow; ofPerson: readonly PlanInUse[]; rests: readonly RestsOnPlan[] }

function backTo(former: CoverageRow, { coverage, ofPerson, rests }: Beside): PlanToChange['back'] {
  const plan = ofPerson.find(({ coverageId }) => coverageId === former.id)
  return {
    former: sayPlan(valuesOf(former)),
    changes: plan ? sayBack(bookedUnder(plan, coverage.turns)) : '',
    rests: rests.length > 0 ? sentence(refusal('something-rests-on-correction', { rests })) : null,
  }
}

function sayBefore(row: CorrectionRow, zone: string) {
  const until = sayDay(localDateOf(row.at.getTime(), zone))
  if (row.takenBack)
    return `Another plan stood in its place until ${until}, when ${row.by} took that back: ${sayPlan(row)}.`
  if (!row.another) return `Was ${sayPlan(row)} until ${until}, corrected by ${row.by}.`
  return `Stands in the place of another plan since ${until} (${row.by}): ${sayPlan(row)}. What was said, approved and attended under that one stays with it.`
}

function sayPlan({ holder, payerName, memberId, groupNumber, planKind }: OwnPlan): string {
  const plan = planWords({ holder, payer: payerName, planKind })
  const ids = [memberId && `member ID ${memberId}`, groupNumber && `group ${groupNumber}`].filter(Boolean)
  return [plan, ...ids].join(', ')
}

function staysOf(rests: readonly RestsOnPlan[]): string | null {
  const spoken = rests.filter((one) => wasSpokenOf([one]))
  return spoken.length > 0 ? sayRests(spoken, 'en') : null
}
