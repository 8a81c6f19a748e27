import { asFact, type FactRow } from '@/lib/data/benefit-facts'
import type { VerificationRow } from '@/lib/data/verifications'
import type { BenefitFact } from '@/lib/domain/benefits/benefit-fact'
import { conflicts } from '@/lib/domain/benefits/conflicts'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { mayConclude } from '@/lib/domain/benefits/may-conclude'
import { planName } from '@/lib/domain/benefits/plan-name'
import { type RequiredLine, requiredLines } from '@/lib/domain/benefits/required-lines'
import { type Refusal, sentence } from '@/lib/domain/refusals'
import { sayPast } from '@/lib/domain/scheduling/say-when'
import {
  type DisagreementOnScreen,
  disagreementsOnScreen,
} from '@/lib/views/benefits/disagreements-on-screen'
import { type FactOnScreen, factOnScreen, inReadingOrder } from '@/lib/views/benefits/fact-on-screen'
import type { KnownOfCoverage } from '@/lib/views/benefits/known-of-coverage'
import { linesOfReply, type ReplyLine } from '@/lib/views/benefits/lines-of-reply'
import { type PlanOnScreen, planOnScreen } from '@/lib/views/benefits/plan-on-screen'
import { isPast, type ReplyOnScreen, replyOnScreen } from '@/lib/views/benefits/reply-on-screen'
import { checkWords, planWords } from '@/lib/views/desk/plan-words'

/** One coverage on the workbench: where its facts came from, what they say, what is open, how it was concluded. */
export type CoverageCheck = PlanOnScreen & {
  id: string
  plan: string
  memberId: string
  group: string
  holdsPlan: boolean
  facts: FactOnScreen[]
  withdrawn: FactOnScreen[]
  disagreements: DisagreementOnScreen[]
  /** Each a sentence: what stands between here and `verified`, beside what has to be chosen. */
  open: string[]
  /** What must be known before it is verified, each with how far it is. */
  required: RequiredLine[]
  mayVerify: boolean
  /** The reply that came last, as far as a column holds it. */
  latest: { id: string; lines: ReplyLine[]; hidden: number } | null
  replies: ReplyOnScreen[]
  offered: { replyId: string; fileName: string }[]
  conclusion: Conclusion | null
  earlier: Conclusion[]
}

export type Conclusion = {
  id: string
  words: string
  verified: boolean
  note: string
  when: string
  who: string
}

export function coverageCheck(
  known: KnownOfCoverage,
  at: { couple: string; zone: string; today: string },
): CoverageCheck {
  const { coverage, facts, replies, verifications, offered, latest } = known
  const rules = facts.map((row) => asFact(row, at.today))
  const clashes = conflicts(rules)
  const clashing = new Set(clashes.flatMap(({ one, other }) => [one, other]))
  const said = facts.map((row, index) => ({ ...row, place: placeOf(row), rule: rules[index] as BenefitFact }))
  const shown = linesOf(said).map((line) => {
    const [row] = line
    const disputed = line.some(({ rule }) => clashing.has(rule))
    const screen = factOnScreen(line, disputed, at)
    return { key: row.key, live: row.withdrawnAt === null, rows: line, screen }
  })
  const holdsPlan = coverage.holder !== 'none'
  const asked = { partner: coverage.partner, holdsPlan, facts: rules, today: at.today }
  const against = mayConclude(asked, { kind: 'verified' })
  const concluded = verifications.map((row) => conclusion(row, at))
  const live = verifications.find((one) => one.live)
  const isAllPast = replies.every((one) => isPast(one, at.today))
  const came = replies.map((reply, place) =>
    replyOnScreen(reply, { ...at, askAgain: isAllPast && place === 0 }),
  )
  const old = came[0]?.old ?? null
  // Where nothing counts but for its age, that is all there is to say.
  const isAnswered = facts.length > 0 && (old === null || rules.some((rule) => rule.live))
  return {
    ...planOnScreen(coverage, { ...known, live, today: at.today, zone: at.zone }),
    id: coverage.id,
    required: requiredLines(rules),
    mayVerify: holdsPlan && against.length === 0,
    latest: latest && {
      id: latest.id,
      ...linesOfReply(
        latest.kept,
        facts.filter(({ replyId }) => replyId === latest.id),
        MOST_LINES,
      ),
    },
    plan: planWords({ ...coverage, payer: planName(coverage, known.all) }),
    memberId: coverage.memberId,
    group: coverage.group,
    holdsPlan,
    facts: inReadingOrder(shown.filter(({ live }) => live)),
    withdrawn: inReadingOrder(shown.filter(({ live }) => !live)),
    disagreements: disagreementsOnScreen(shown, clashes),
    open: [
      ...(isContradicted(verifications) ? [contradicted] : []),
      ...(old ? [old] : []),
      ...(holdsPlan && isAnswered ? against.filter(isNoChoice).map((one) => sentence(one)) : []),
    ],
    replies: came,
    offered: offered.map(({ id, fileName }) => ({ replyId: id, fileName })),
    conclusion: concluded.find((_, place) => verifications[place]?.live) ?? null,
    earlier: concluded.filter((_, place) => !verifications[place]?.live),
  }
}

/** A verified check goes without another only when what is on record no longer carries it. The latest comes first. */
const isContradicted = (all: readonly VerificationRow[]) =>
  all[0]?.outcome === 'verified' && !all.some(({ live }) => live)

const contradicted =
  'This plan was verified. What counts of its sources has changed since then and no longer carries it, so that check is over: check again.'

/** What has to be chosen stands where it is chosen. */
const isNoChoice = ({ code }: Refusal) => code !== 'required-facts-disagree'

/** More than this is read on a page of its own. */
const MOST_LINES = 400

/** Where it was said, and whether it still counts: what was withdrawn stands in a list of its own. */
function placeOf({ replyId, callId, segmentPosition, withdrawnAt }: FactRow): string {
  return [replyId ?? callId, segmentPosition, withdrawnAt === null].join()
}

function conclusion(
  { id, outcome, note, decidedAt, decidedBy }: VerificationRow,
  { zone, today }: { zone: string; today: string },
): Conclusion {
  return {
    id,
    words: checkWords(outcome),
    verified: outcome === 'verified',
    note,
    when: sayPast(decidedAt.getTime(), zone, today),
    who: decidedBy,
  }
}
