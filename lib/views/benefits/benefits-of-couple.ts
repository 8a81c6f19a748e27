import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type FactRow, listFacts } from '@/lib/data/benefit-facts'
import { listReplies, type ReplyRow } from '@/lib/data/benefit-sources'
import { type CoverageRow, listCoverages, listVerifications, type VerificationRow } from '@/lib/data/benefits'
import type { CaseCoverage, CasePartner } from '@/lib/data/cases'
import { listSelfPayments } from '@/lib/data/self-payments'
import { noPlanPays } from '@/lib/domain/benefits/may-pay-themselves'
import { sayZone } from '@/lib/domain/say-zone'
import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'
import { type CoverageCheck, coverageCheck } from '@/lib/views/benefits/coverage-check'
import { type SelfPaymentOnScreen, selfPaymentOnScreen } from '@/lib/views/benefits/self-payment-on-screen'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type BenefitsOfCouple = {
  heading: CaseHeading
  /** By the coordinator's clock, for the form in which a call is recorded. */
  now: { date: string; time: string; zone: string }
  partners: {
    id: string
    name: string
    called: string
    coverages: CoverageCheck[]
    selfPayment: SelfPaymentOnScreen | null
    /** No plan pays, and no check is open: paying without one is the thing to ask about. */
    noPlanPays: boolean
    /** A sentence, where the other partner said something about a plan that this one’s answer contradicts. */
    doubt: string | null
    /** Their care here has ended: what was found stays to be read, and nothing more is asked of a payer. */
    over: boolean
  }[]
}

/** What is known of every coverage of a couple, each partner's apart from the other's. */
export function benefitsOfCouple(caller: Caller, couple: string): Promise<BenefitsOfCouple> {
  return look(caller, 'benefits.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'plan')
    if (!read) throw new NotFound()
    const { row, heading } = read
    const coverages = await listCoverages(tx, couple)
    const ids = coverages.map(({ id }) => id)
    const known = {
      facts: await listFacts(tx, ids),
      replies: await listReplies(tx, ids),
      verifications: await listVerifications(tx, ids),
    }
    const payments = await listSelfPayments(tx, couple)
    return {
      heading,
      now: clockNow(now.getTime(), zone),
      partners: row.partners.map(({ id, name, legalName, goesOn, coverages: plans }) => ({
        id,
        name: legalName,
        called: name,
        selfPayment: selfPaymentOnScreen(payments.find(({ personId }) => personId === id)),
        noPlanPays: noPlanPays(plans.map(asPlan)),
        doubt: doubtOf(id, row.partners),
        over: heading.ended !== null && !(row.apart && goesOn),
        coverages: coverages
          .filter(({ personId }) => personId === id)
          .map((coverage) => coverageCheck(of(coverage, known), { couple, zone })),
      })),
    }
  })
}

const asPlan = ({ holder, payer, outcome }: CaseCoverage) => ({
  name: payer,
  holdsPlan: holder !== 'none',
  outcome,
})

/** "No plan" from one, "in my partner’s name" from the other: one of them is mistaken, and a plan might go unused. */
function doubtOf(personId: string, partners: readonly CasePartner[]): string | null {
  const one = partners.find(({ id }) => id === personId)
  const other = partners.find(({ id }) => id !== personId)
  const saysNone = one !== undefined && one.paysSince === null && one.coverages.length > 0
  if (!saysNone || one.coverages.some(({ holder }) => holder !== 'none')) return null
  const named = other?.coverages.find(({ holder }) => holder === 'partner')
  if (!other || !named) return null
  return `${other.name} says that a plan with ${named.payer} is in ${one.name}’s name. Ask ${one.name} about it before you record how care is paid.`
}

/** Day, time and zone as the inputs of a form take them: "2026-11-21", "09:05". */
function clockNow(at: number, zone: string): BenefitsOfCouple['now'] {
  const minute = localMinuteOf(at, zone)
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
  return { date: localDateOf(at, zone), time, zone: sayZone(zone, at) }
}

type Known = { facts: FactRow[]; replies: ReplyRow[]; verifications: VerificationRow[] }
export type KnownOfCoverage = Known & { coverage: CoverageRow; offered: ReplyRow[] }

/** What belongs to one coverage, and the replies imported for the other partner that name this one too. */
function of(coverage: CoverageRow, { facts, replies, verifications }: Known): KnownOfCoverage {
  const belongs = ({ coverageId }: { coverageId: string }) => coverageId === coverage.id
  const own = replies.filter(belongs)
  const offered = replies.filter(
    ({ reading, sha256 }) =>
      reading.alsoFor.includes(coverage.id) && !own.some((reply) => reply.sha256 === sha256),
  )
  return {
    coverage,
    facts: facts.filter(belongs),
    replies: own,
    verifications: verifications.filter(belongs),
    offered,
  }
}
