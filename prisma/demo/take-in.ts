import type { Caller } from '@/lib/access/actor'
import { findCoupleInCare } from '@/lib/data/couples-in-care'
import { readTeamFacts } from '@/lib/data/team-facts'
import { inTransaction } from '@/lib/data/transaction'
import type { VerificationOutcome } from '@/lib/domain/benefits/verification'
import { proposeTeam } from '@/lib/domain/care-team/propose-team'
import { daysAfter, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { confirmCareTeam } from '@/lib/use-cases/care-team/confirm-care-team'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { look } from '@/lib/views/look'
import type { DemoPair, DemoPartner } from './apply-together'
import { payers } from './apply-together'
import { authorize } from './authorize'
import { as, must } from './callers'
import type { Hired } from './hire-staff'

/** A couple that has sent its application: `stage` counts from 0, `at` is when, in epoch milliseconds. */
export type Sent = { pair: DemoPair; stage: number; coupleId: string; coordinator: Hired; at: number }

/** The couple sends its application; it goes to the coordinator with the fewest cases. */
export async function send({ applicationId, partners }: DemoPair, at: Date, coordinators: Hired[]) {
  const [first] = partners
  const { coupleId } = await must(submitApplication(as('partner', first, at), { applicationId }))
  const owner = await inTransaction({ role: 'partner', personId: first.id }, (tx) =>
    tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: { coordinatorId: true } }),
  )
  const coordinator = coordinators.find(({ id }) => id === owner.coordinatorId)
  if (!coordinator) throw new Error('The demo couple has no coordinator.')
  return { coupleId, coordinator }
}

/** Imports what the payer said about one partner; verified, and its days approved where the plan asks, when `closing`. */
export async function verify(
  caller: Caller,
  coupleId: string,
  pair: DemoPair,
  place: 0 | 1,
  closing: boolean,
): Promise<void> {
  await bringReply(caller, { coupleId, pair }, place, sampleFor(pair, place, caller.clock()))
  if (!closing) return
  const { id } = pair.partners[place]
  await conclude(caller, coupleId, await coverageOf(caller, id))
  await authorize(caller, coupleId, id)
}

/** Brings a payer's reply to one partner's plan, the first unless another is named. */
export async function bringReply(
  caller: Caller,
  { coupleId, pair }: Pick<Sent, 'coupleId' | 'pair'>,
  place: 0 | 1,
  reply: SampleReply,
  plan?: string,
): Promise<void> {
  const coverageId = plan ?? (await coverageOf(caller, pair.partners[place].id))
  const file = { text: make271(reply), fileName: fileNameFor(pair, place) }
  await must(importReply(caller, { coupleId, coverageId, ...file, vouched: false }))
}

export const conclude = (
  caller: Caller,
  coupleId: string,
  coverageId: string,
  outcome: VerificationOutcome = { kind: 'verified' },
) => must(concludeVerification(caller, { coupleId, coverageId, outcome, note: '', seen: null }))

/** The plan that pays first. */
export function coverageOf({ actor }: Caller, personId: string): Promise<string> {
  const asker = { role: 'coordinator' as const, personId: 'id' in actor ? actor.id : undefined }
  return inTransaction(asker, async (tx) => {
    const [coverage] = await tx.coverage.findMany({
      where: { personId, payOrder: 1 },
      select: { id: true },
    })
    if (!coverage) throw new Error('The demo partner has no plan.')
    return coverage.id
  })
}

export const fileNameFor = ({ partners }: DemoPair, place: 0 | 1) =>
  `${partners[place].name}-${partners[place].surname}.271`.toLowerCase()

/** The invented payer's reply of that day: complete, and a little different from couple to couple. */
export const replyFor = (pair: DemoPair, place: 0 | 1, at = new Date()): string =>
  make271(sampleFor(pair, place, at))

export function sampleFor({ number, partners }: DemoPair, place: 0 | 1, at: Date): SampleReply {
  const [holder, dependent] = partners
  const asked = partners[place]
  const shared = dependent.holder === 'partner'
  const subscriber = shared ? holder : asked
  const total = 150_000 + (number % 4) * 25_000
  return {
    payer: { name: payers[number % payers.length] ?? '', id: `DEMO${number % payers.length}` },
    subscriber: { ...asPerson(subscriber), memberId: subscriber.memberId },
    dependent: shared && place === 1 ? asPerson(dependent) : undefined,
    plan: {
      name: 'Open Choice Sample PPO',
      kind: 'PPO',
      from: '2026-01-01',
      priorAuthorization: number % 2 && !wantApproval.includes(number) ? 'not required' : 'required',
      telehealth: 'TELEHEALTH COVERED AS IN OFFICE',
    },
    amounts: {
      deductible: { total, remaining: total - (number % 5) * 30_000 },
      familyDeductible: { total: 2 * total, remaining: 2 * total - 60_000 },
      outOfPocket: { total: 600_000, remaining: 600_000 - (number % 100) * 4_000 },
      copay: number % 2 ? 3_000 : undefined,
      coinsurance: number % 2 ? undefined : 2_000,
    },
    trace: `DEMO-${number}-${place}`,
    repliedOn: at.toISOString().slice(0, 10),
  }
}

/** Couples whose approved days the demo shows running out. */
const wantApproval = [41, 43]

export const asPerson = ({ name, surname, dateOfBirth }: DemoPartner) => ({
  firstName: name,
  lastName: surname,
  dateOfBirth,
})

export const enroll = (caller: Caller, coupleId: string) => must(enrollCouple(caller, { coupleId }))

/** The team the program itself proposes, as a coordinator would confirm it. */
export async function assignTeam(caller: Caller, coupleId: string) {
  const proposal = await look(caller, 'care-team.propose', { couple: coupleId }, async ({ tx, now }) => {
    const couple = await findCoupleInCare(tx, coupleId)
    if (!couple) throw new Error('The demo couple is not there.')
    return proposeTeam(await readTeamFacts(tx, { couple, now }))
  })
  const choices = proposal.flatMap(({ role, partner, candidates }) =>
    candidates
      .filter(({ chosen }) => chosen)
      .map(({ candidate }) => ({ role, partner: partner?.id, clinician: candidate.id })),
  )
  await must(confirmCareTeam(caller, { couple: coupleId, choices }))
}

/** Plans and publishes this week and the next. */
export async function planWeeks(caller: Caller, coupleId: string, monday: LocalDate): Promise<void> {
  for (const week of [monday, daysAfter(monday, 7)]) await planWeek(caller, coupleId, week)
}

/** Three evenings of three hours. */
export async function planWeek(caller: Caller, coupleId: string, week: LocalDate): Promise<void> {
  const pattern = { days: 3, minutesPerDay: 180 }
  const { version } = await must(proposeWeek(caller, { couple: coupleId, week, version: 0, pattern }))
  await must(publishWeek(caller, { couple: coupleId, week, version }))
}
