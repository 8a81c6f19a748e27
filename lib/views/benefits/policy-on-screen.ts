import type { CoverageRow } from '@/lib/data/benefits'
import { type CorrectionRow, listCorrections } from '@/lib/data/plan-corrections'
import { listLastHeard, listPolicyAnswers, type PolicyAnswer } from '@/lib/data/policy-answers'
import type { Transaction } from '@/lib/data/transaction'
import { asOnePolicy, onePolicy, readsAsBefore } from '@/lib/domain/benefits/shared-policy'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** Whether a plan is one policy with one of the other partner’s, and what there is to ask about it. */
export type PolicyOnScreen = {
  /** "one policy with Maya", "may be one policy with Maya: ask"; empty where neither. */
  words: string
  /** What the couple says of it, on the plan through the other partner. Null where that one holds none of their own. */
  question: PolicyQuestion | null
  /** The dependent's plan reads as the other did before that was corrected: on both, until that one is asked about. */
  mend: { title: string; text: string; href: string } | null
}
export type PolicyQuestion = {
  holder: string
  values: Record<'coverageId' | 'seen' | 'heldId' | 'heldSeen' | 'onePolicy', string>
}

export type KnownOfPolicies = {
  all: readonly CoverageRow[]
  corrections: readonly CorrectionRow[]
  answers: readonly PolicyAnswer[]
  heard: readonly { coverageId: string; at: Date }[]
}

export async function readPolicies(
  tx: Transaction,
  coverages: readonly string[],
): Promise<Omit<KnownOfPolicies, 'all'>> {
  return {
    corrections: await listCorrections(tx, coverages),
    answers: await listPolicyAnswers(tx, coverages),
    heard: await listLastHeard(tx, coverages),
  }
}

type Two = { own: CoverageRow; through: CoverageRow; answer: PolicyAnswer | undefined }

export function policyOnScreen(coverage: CoverageRow, known: KnownOfPolicies, zone: string): PolicyOnScreen {
  const pairs = known.all.flatMap((other): Two[] => {
    const two = asOnePolicy(coverage, other)
    if (!two) return []
    const isOfBoth = (one: PolicyAnswer) => one.coverageId === two.through.id && one.heldId === two.own.id
    return [{ ...two, answer: known.answers.find(isOfBoth) }]
  })
  const standings = pairs.map((two) => ({ two, is: standingOf(two) }))
  const [found] = ['shared', 'alike'].flatMap((is) => standings.filter((one) => one.is === is))
  const mend = mendOf(coverage, known, zone)
  // What reads as before a correction is asked as that: not also as a likeness.
  const isAsked = found?.is === 'shared' || mend === null
  const asked = (found ?? standings[0])?.two
  return {
    words: found && isAsked ? sayPolicy(found.is, otherOf(found.two, coverage).partner) : '',
    question: asked?.through.id === coverage.id ? questionOf(asked) : null,
    mend,
  }
}

const standingOf = ({ own, through, answer }: Two) => onePolicy(own, through, answer?.onePolicy ?? null)
const otherOf = ({ own, through }: Two, { id }: CoverageRow) => (own.id === id ? through : own)

const sayPolicy = (is: string, partner: string) =>
  is === 'shared' ? `one policy with ${partner}` : `may be one policy with ${partner}: ask`

const questionOf = ({ own, through, answer }: Two): PolicyQuestion => ({
  holder: own.partner,
  values: {
    ...{ coverageId: through.id, seen: through.updatedAt.toISOString() },
    ...{ heldId: own.id, heldSeen: own.updatedAt.toISOString() },
    onePolicy: answer ? (answer.onePolicy ? 'yes' : 'no') : '',
  },
})

/** The first plan of the other partner with which this one has to be compared anew. */
function mendOf(coverage: CoverageRow, known: KnownOfPolicies, zone: string): PolicyOnScreen['mend'] {
  for (const other of known.all) {
    if (other.personId === coverage.personId) continue
    const [now, through] = coverage.holder === 'partner' ? [other, coverage] : [coverage, other]
    const before = through.holder === 'partner' ? correctedSince(through, now, known) : undefined
    if (!before) continue
    const on = sayDay(localDateOf(before.at.getTime(), zone))
    const isThis = through.id === coverage.id
    const text = [
      `${through.partner}’s plan (${sayWords(through)}) reads as ${now.partner}’s did before it was corrected on ${on}.`,
      `${now.partner}’s now says ${sayWords(now)}.`,
      `Ask ${through.partner}, or correct it too.`,
      isThis &&
        now.holder === 'self' &&
        `If it is right, say below whether it is one policy with ${now.partner}’s.`,
    ]
      .filter(Boolean)
      .join(' ')
    return {
      title: `Ask about ${through.partner}’s number`,
      text,
      href: isThis ? '' : `#coverage-${through.id}`,
    }
  }
  return null
}

/** The former words of a plan as which another still reads, while nobody asked about that one since. */
function correctedSince(through: CoverageRow, now: CoverageRow, known: KnownOfPolicies) {
  const asked = [
    ...known.answers.filter((one) => one.coverageId === through.id && one.heldId === now.id),
    ...known.heard.filter((one) => one.coverageId === through.id),
  ]
  return known.corrections.find(
    (former) =>
      former.coverageId === now.id &&
      readsAsBefore(through, { ...asNamed(former), personId: now.personId }, now) &&
      !asked.some(({ at }) => at >= former.at),
  )
}

const asNamed = ({ holder, payerName, memberId, groupNumber }: CorrectionRow) => ({
  ...{ holder, payer: payerName, memberId, group: groupNumber },
})

const sayWords = ({ payer, memberId }: CoverageRow) =>
  memberId ? `${payer}, member ID ${memberId}` : `${payer}, no member ID given`
