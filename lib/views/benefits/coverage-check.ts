import { asFact, type FactRow } from '@/lib/data/benefit-facts'
import type { VerificationRow } from '@/lib/data/benefits'
import type { BenefitFact } from '@/lib/domain/benefits/benefit-fact'
import { type Conflict, conflicts } from '@/lib/domain/benefits/conflicts'
import { factName, valueWords } from '@/lib/domain/benefits/fact-words'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { mayConclude } from '@/lib/domain/benefits/may-conclude'
import { sentence } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { KnownOfCoverage } from '@/lib/views/benefits/benefits-of-couple'
import { type FactOnScreen, factOnScreen, inReadingOrder } from '@/lib/views/benefits/fact-on-screen'
import { type ReplyOnScreen, replyOnScreen } from '@/lib/views/benefits/reply-on-screen'
import { checkWords, planWords } from '@/lib/views/desk/plan-words'

/** One coverage on the workbench: where its facts came from, what they say, what is open, how it was concluded. */
export type CoverageCheck = {
  id: string
  plan: string
  memberId: string
  group: string
  holdsPlan: boolean
  facts: FactOnScreen[]
  withdrawn: FactOnScreen[]
  /** Each a sentence: what two sources say differently; what stands between here and `verified`. */
  disagreements: string[]
  open: string[]
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

export function coverageCheck(known: KnownOfCoverage, at: { couple: string; zone: string }): CoverageCheck {
  const { coverage, facts, replies, verifications, offered } = known
  const rules = facts.map(asFact)
  const clashes = conflicts(rules)
  const clashing = new Set(clashes.flatMap(({ one, other }) => [one, other]))
  const said = facts.map((row, index) => ({ ...row, place: placeOf(row), rule: rules[index] as BenefitFact }))
  const shown = linesOf(said).map((line) => {
    const [row] = line
    const disputed = line.some(({ rule }) => clashing.has(rule))
    const screen = factOnScreen(line, disputed, at)
    return { key: row.key, live: row.withdrawnAt === null, screen }
  })
  const holdsPlan = coverage.holder !== 'none'
  const against = mayConclude({ partner: coverage.partner, holdsPlan, facts: rules }, { kind: 'verified' })
  const concluded = verifications.map((row) => conclusion(row, at.zone))
  return {
    id: coverage.id,
    plan: planWords(coverage),
    memberId: coverage.memberId,
    group: coverage.group,
    holdsPlan,
    facts: inReadingOrder(shown.filter(({ live }) => live)),
    withdrawn: inReadingOrder(shown.filter(({ live }) => !live)),
    disagreements: [...new Set(clashes.map(sayConflict))],
    open: holdsPlan && facts.length > 0 ? against.map((refused) => sentence(refused)) : [],
    replies: replies.map((reply) => replyOnScreen(reply, at)),
    offered: offered.map(({ id, fileName }) => ({ replyId: id, fileName })),
    conclusion: concluded.find((_, place) => verifications[place]?.live) ?? null,
    earlier: concluded.filter((_, place) => !verifications[place]?.live),
  }
}

/** Where it was said, and whether it still counts: what was withdrawn stands in a list of its own. */
function placeOf({ replyId, callId, segmentPosition, withdrawnAt }: FactRow): string {
  return [replyId ?? callId, segmentPosition, withdrawnAt === null].join()
}

function sayConflict({ key, one, other }: Conflict): string {
  return `${factName(key)}: one source says ${valueWords(one)}, another ${valueWords(other)}.`
}

function conclusion({ id, outcome, note, decidedAt, decidedBy }: VerificationRow, zone: string): Conclusion {
  return {
    id,
    words: checkWords(outcome),
    verified: outcome === 'verified',
    note,
    when: sayWhen(decidedAt.getTime(), zone, 'en'),
    who: decidedBy,
  }
}
