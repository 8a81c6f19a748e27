import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import type { RequiredFact } from '@/lib/domain/benefits/verification'
import {
  type CaseFacts,
  type CaseStage,
  type ConcludedCoverage,
  caseStage,
  type EstimateOwed,
  isSettled,
  type PartnerBenefits,
} from '@/lib/domain/program/case-stage'

import { type StrandedOfCouple, strandedStep } from '@/lib/domain/program/stranded'

/**
 * The next thing a coordinator does for a couple, as a verb, and on which of the couple's pages it is done. `session` is
 * the one that has to be moved there.
 */
export type NextStep = {
  text: string
  on: 'case' | 'benefits' | 'care-team' | 'schedule' | 'apart' | 'reach' | 'notes'
  session?: string
}

/** `null` when nothing waits for the coordinator, whose day `today` is. */
export function nextStep(facts: NextStepFacts, today: IsoDay): NextStep | null {
  const [stopping] = facts.saidStop
  if (stopping) return { text: `Call ${stopping} alone`, on: 'apart' }
  const call = callStep(facts.toCall)
  if (call) return call
  const mend = mendStep(facts.stranded)
  if (mend) return mend
  const owed = owedStep(facts.owed ?? [], today)
  if (owed) return owed
  if (facts.waits) return { text: 'Waits for a place', on: 'notes' }
  const stage = caseStage(facts)
  const [over] = facts.checkOver ?? []
  if (over && stage !== 'to-verify') return againStep(over, facts.partners)
  const anew = facts.partners.find(({ coverages }) => coverages.some(({ checkAnew }) => checkAnew))
  if (anew && stage !== 'to-verify') return anew.unsigned ? signStep(anew.name) : anewStep(anew.name)
  if (stage === 'to-verify') return verifyStep(facts, today)
  return later[stage]
}

/**
 * `stranded`: what stands booked although its clinician can no longer hold it; it comes before everything new.
 * `saidStop`: names of partners who said, alone, that they stop or go on apart: they are called before anything else.
 * `toCall`: names of those of an ended couple to whom no message could be sent. `waits`: on the waitlist.
 */
export type NextStepFacts = Omit<CaseFacts, 'partners'> & {
  partners: readonly CheckedPartner[]
  stranded: StrandedOfCouple
  saidStop: readonly string[]
  toCall: readonly string[]
  waits: boolean
  /** Names of partners whose verified check has run out. */
  checkOver?: readonly string[]
  /** Whether questions to payers can be written here; without that a reply comes some other way. */
  asksPayers?: boolean
}
export type CheckedPartner = Omit<PartnerBenefits, 'coverages'> & {
  coverages: readonly CheckedCoverage[]
  /** Their consent to treatment and payment does not hold now, so nothing may be asked of their payer. */
  unsigned?: boolean
}
export type CheckedCoverage = ConcludedCoverage & {
  holdsPlan: boolean
  /** Whether any payer has said anything about it yet. */
  heardOf: boolean
  /** What must still be asked before it can be verified, the first question first. */
  unanswered: readonly RequiredFact[]
  /** Its payer was heard last under words that were corrected since. */
  checkAnew?: boolean
  /** The latest question to its payer could not be sent, and no reply came since. */
  unsent?: boolean
  /** Since when its payer is asked and has said nothing, and whether that is longer than it should take. */
  asked?: { on: IsoDay; silent: boolean } | null
}

/** In the program, and the payer of a plan was heard under former words only: it is asked before the next days are held. */
export const isCheckLost = ({
  enrolledAt,
  partners,
}: Pick<NextStepFacts, 'enrolledAt' | 'partners'>): boolean =>
  enrolledAt !== null && partners.some(({ coverages }) => coverages.some(({ checkAnew }) => checkAnew))

/** Who could be written to nowhere is called; that stays to be done when nothing else does. */
export function callStep(names: readonly string[]): NextStep | null {
  return names.length === 0 ? null : { text: `Call ${names.join(' and ')}`, on: 'reach' }
}

function mendStep(stranded: StrandedOfCouple): NextStep | null {
  const text = strandedStep(stranded)
  if (!text) return null
  if (stranded.places.length > 0) return { text, on: 'case' }
  return { text, on: 'schedule', session: stranded.sessions[0]?.sessionId }
}

/** The law counts the days of a good-faith estimate whatever else the couple waits for; the first to be due comes first. */
function owedStep(owed: readonly EstimateOwed[], today: IsoDay): NextStep | null {
  const [first] = owed.toSorted((one, other) => dueOrLast(one).localeCompare(dueOrLast(other)))
  if (!first) return null
  const due = first.due ? ` due ${sayEachDay([first.due], { today })}` : ''
  return { text: `Good-faith estimate${due}: ${first.name}`, on: 'benefits' }
}

const dueOrLast = ({ due }: EstimateOwed) => due ?? '9999'

/**
 * The first thing open that may be done: a check of which everything is known, else the first partner's unfinished one,
 * then a partner whom no plan covers. A check that waits for a signature holds up nothing else, and is asked for once
 * nothing else can be done; one that waits for its payer is named last of all.
 */
function verifyStep({ partners, asksPayers = false }: NextStepFacts, today: IsoDay): NextStep {
  const unsettled = partners.filter((partner) => !isSettled(partner))
  const checks = unsettled.flatMap(({ name, coverages, unsigned = false }) => {
    const open = coverages.find(({ outcome }) => outcome === null)
    return open ? [{ name, open, unsigned: unsigned && open.holdsPlan, asked: open.asked ?? null }] : []
  })
  const ours = checks.filter(({ unsigned, asked }) => !unsigned && !asked)
  const check = ours.find(({ open }) => isAllKnown(open)) ?? ours[0]
  if (check) return { text: checkStep(check.name, check.open, asksPayers), on: 'benefits' }
  const unsigned = checks.find((one) => one.unsigned)
  if (unsigned) return signStep(unsigned.name)
  const uncovered = unsettled.find(({ coverages }) => !coverages.some(({ outcome }) => outcome === null))
  const [asked] = checks.toSorted((one, other) => (one.asked?.on ?? '').localeCompare(other.asked?.on ?? ''))
  if (!uncovered && asked) return { text: sayAsked(asked.name, asked.open, today), on: 'benefits' }
  const { name = 'the couple', coverages = [] } = uncovered ?? {}
  const text = coverages.length === 0 ? `Ask ${name} about a plan` : `Talk with ${name} about cover`
  return { text, on: 'benefits' }
}

const isAllKnown = ({ holdsPlan, heardOf, unanswered, checkAnew = false }: CheckedCoverage) =>
  holdsPlan && heardOf && unanswered.length === 0 && !checkAnew

function sayAsked(name: string, { asked }: CheckedCoverage, today: IsoDay): string {
  const since = asked && sayEachDay([asked.on], { today })
  return asked?.silent ? `No answer since ${since}: ${name}` : `Payer asked ${since}: ${name}`
}

/** A payer is asked only with consent, so it is the partner who is asked first, in the way they may be reached. */
const signStep = (name: string): NextStep => ({ text: `Ask ${name} to sign`, on: 'reach' })

function againStep(name: string, partners: readonly CheckedPartner[]): NextStep {
  const isUnsigned = partners.some((partner) => partner.name === name && partner.unsigned)
  return isUnsigned ? signStep(name) : { text: `Verify again: ${name}`, on: 'benefits' }
}

/** What the payer said, it said of the former words. */
const anewStep = (name: string): NextStep => ({ text: `Check anew: ${name}`, on: 'benefits' })

function checkStep(
  name: string,
  { holdsPlan, heardOf, unsent = false, checkAnew = false, unanswered: [first] }: CheckedCoverage,
  asksPayers: boolean,
): string {
  if (!holdsPlan) return `Ask ${name} how to pay`
  if (checkAnew) return anewStep(name).text
  if (unsent && first) return `Send question again: ${name}`
  if (!heardOf) return asksPayers ? `Ask payer: ${name}` : `Import reply: ${name}`
  return first ? `Call payer: ${questions[first]}` : `Conclude check: ${name}`
}

const later: Record<Exclude<CaseStage, 'to-verify'>, NextStep | null> = {
  applying: null,
  'ready-to-enroll': { text: 'Enroll the couple', on: 'case' },
  'ready-for-care-team': { text: 'Choose the care team', on: 'care-team' },
  'ready-to-schedule': { text: 'Plan the week', on: 'schedule' },
  'in-program': null,
}

const questions: Record<RequiredFact, string> = {
  'plan-kind': 'kind of plan',
  deductible: 'deductible',
  'out-of-pocket': 'out-of-pocket',
  'copay-or-coinsurance': 'copay',
  'prior-authorization': 'prior auth',
}
