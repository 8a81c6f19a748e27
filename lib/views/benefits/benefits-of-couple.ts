import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listBenefitLetters } from '@/lib/data/benefit-letters'
import { listCoverages } from '@/lib/data/benefits'
import type { CaseCoverage, CasePartner } from '@/lib/data/cases'
import { listUnsigned } from '@/lib/data/consents'
import { listEstimatesOwed } from '@/lib/data/estimates-owed'
import { listFees } from '@/lib/data/fees'
import { listGoodFaith } from '@/lib/data/good-faith-estimates'
import { listSelfPayments } from '@/lib/data/self-payments'
import { noPlanPays } from '@/lib/domain/benefits/may-pay-themselves'
import { planName } from '@/lib/domain/benefits/plan-name'
import { isInTurn } from '@/lib/domain/benefits/plan-turns'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { sayZone } from '@/lib/domain/say-zone'
import { localDateOf, localMinuteOf } from '@/lib/domain/scheduling/wall-clock'
import { lackingOnPapers } from '@/lib/gateways/program/identity'
import { type CoverageCheck, coverageCheck } from '@/lib/views/benefits/coverage-check'
import {
  type ChargedService,
  chargedServices,
  type GoodFaithOnScreen,
  goodFaithOnScreen,
  type OwedOnScreen,
  owedOnScreen,
} from '@/lib/views/benefits/good-faith-on-screen'
import { knownOf, readKnown } from '@/lib/views/benefits/known-of-coverage'
import { type LetterOnScreen, letterOnScreen } from '@/lib/views/benefits/letter-on-screen'
import { type SelfPaymentOnScreen, selfPaymentOnScreen } from '@/lib/views/benefits/self-payment-on-screen'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type BenefitsOfCouple = {
  heading: CaseHeading
  /** What the program has a charge of its own for. */
  services: ChargedService[]
  /** What a good-faith estimate of ours would have to leave open. */
  lacks: string[]
  /** By the coordinator's clock, for the form in which a call is recorded. */
  now: { date: string; time: string; zone: string }
  partners: {
    id: string
    name: string
    called: string
    coverages: CoverageCheck[]
    /** Letters to them about their plans, the latest first. */
    letters: LetterOnScreen[]
    selfPayment: SelfPaymentOnScreen | null
    /** Good-faith estimates they were given, the latest first. */
    goodFaith: GoodFaithOnScreen[]
    /** One they are owed and were not given yet. */
    owed: OwedOnScreen | null
    /** No plan pays, and no check is open: paying without one is the thing to ask about. */
    noPlanPays: boolean
    /** A sentence, where the other partner said something about a plan that this one’s answer contradicts. */
    doubt: string | null
    /** Their care here has ended: what was found stays to be read, and nothing more is asked of a payer. */
    over: boolean
    /** Their consent to treatment and payment does not hold now: nothing may be asked of a payer. */
    unsigned: boolean
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
    const known = await readKnown(tx, coverages)
    const people = row.partners.map(({ id }) => id)
    const today = localDateOf(now.getTime(), zone)
    const letters = (await listBenefitLetters(tx, people, today)).filter(
      ({ coupleId }) => coupleId === couple,
    )
    const payments = await listSelfPayments(tx, couple)
    const estimates = await listGoodFaith(tx, { couple })
    const owed = await listEstimatesOwed(tx, couple)
    const unsigned = await listUnsigned(tx, [couple], paymentConsent)
    return {
      heading,
      services: chargedServices(await listFees(tx, null), today),
      lacks: lackingOnPapers(),
      now: clockNow(now.getTime(), zone),
      partners: row.partners.map(({ id, name, legalName, goesOn, coverages: plans }) => ({
        id,
        name: legalName,
        called: name,
        selfPayment: selfPaymentOnScreen(payments.find(({ personId }) => personId === id)),
        goodFaith: estimates
          .filter(({ personId }) => personId === id)
          .map((one) => goodFaithOnScreen(one, zone)),
        owed: owedOnScreen(owed, id, { called: name, today }),
        noPlanPays: noPlanPays(plans.map(asPlan)),
        doubt: doubtOf(id, row.partners),
        over: heading.ended !== null && !(row.apart && goesOn),
        unsigned: unsigned.includes(id),
        coverages: coverages
          .filter(({ personId }) => personId === id)
          // As they pay today: a later order is said beside them until its month begins.
          .sort((one, other) => Number(isInTurn(other.turns, today)) - Number(isInTurn(one.turns, today)))
          .map((coverage) => coverageCheck(knownOf(coverage, known), { couple, zone, today })),
        letters: letters.filter(({ personId }) => personId === id).map((one) => letterOnScreen(one, zone)),
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
  const theirs = other.coverages.map((plan) => ({ ...plan, personId: other.id }))
  const name = planName({ ...named, personId: other.id }, theirs)
  return `${other.name} says that a plan with ${name} is in ${one.name}’s name. Ask ${one.name} about it before you record how care is paid.`
}

/** Day, time and zone as the inputs of a form take them: "2026-11-21", "09:05". */
function clockNow(at: number, zone: string): BenefitsOfCouple['now'] {
  const minute = localMinuteOf(at, zone)
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
  return { date: localDateOf(at, zone), time, zone: sayZone(zone, at) }
}
