import { randomInt } from 'node:crypto'
import type { Caller } from '@/lib/access/actor'
import { inTransaction } from '@/lib/data/transaction'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { daysAfter, type LocalDate } from '@/lib/domain/scheduling/wall-clock'
import { HOUR } from '@/lib/domain/time'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { finishBoth } from '../../../prisma/demo/answer-in-private'
import { applyTogether, type DemoPair, type HowFar } from '../../../prisma/demo/apply-together'
import { as, must } from '../../../prisma/demo/callers'
import { addressOf, type Hired } from '../../../prisma/demo/hire-staff'
import { personAt } from '../../../prisma/demo/mailbox'
import { reviewCouple } from '../../../prisma/demo/review-couples'
import { signPapers } from '../../../prisma/demo/sign-papers'
import { assignTeam, enroll, send, verify } from '../../../prisma/demo/take-in'

/** The password of everybody whom the demo's own functions bring in. */
export const demoPassword = 'side by side at home'

const casey = { name: 'Casey Demo', email: 'casey@demo.example', zone: 'America/Denver' }
/** On duty at every hour of the demo's next days. */
export const onDuty = 'Paloma Ruiz'
const devon = { name: 'Devon Demo', email: 'devon@demo.example', zone: 'America/New_York' }

/** The address of a coordinator or clinician of the demo, by the name a page shows. */
export const workAddress = (name: string): string =>
  [casey, devon].find((one) => one.name === name)?.email ?? addressOf(name)

export type Case = { pair: DemoPair; coupleId: string; coordinator: Hired; caller: Caller }
export type Stage = 'sent' | 'verified' | 'enrolled' | 'assigned' | 'planned'

/** A couple of this test's own that is still applying. It sits and answers like the demo couple of that number. */
export function newPair(howFar: HowFar, like = 0): Promise<DemoPair> {
  // Every 240 numbers the demo's names, homes and answers repeat; addresses and member IDs never do.
  const number = 240 * randomInt(1, 20_000) + like
  return applyTogether(number, new Date(Date.now() - HOUR), demoPassword, howFar)
}

/** A couple of this test's own, brought through the use cases as far as the story is not about. */
export async function bringCouple(stage: Stage, like = 0, week = nextWeek()): Promise<Case> {
  const sent = await sendUnsigned(like)
  await takeFurther(sent, stage, week)
  return sent
}

/** One that has sent its application, and of which neither has signed anything. */
export async function sendUnsigned(like = 0): Promise<Case> {
  const pair = await newPair('complete', like)
  const coordinators = await Promise.all([casey, devon].map(hired))
  const now = new Date()
  const { coupleId, coordinator } = await send(pair, now, coordinators)
  return { pair, coupleId, coordinator, caller: as('coordinator', coordinator, now) }
}

/** From what a couple has sent to where a story goes on: both sign, and their coordinator does the rest. */
export async function takeFurther({ pair, coupleId, caller }: Case, stage: Stage, week = nextWeek()) {
  const furthest = stages.indexOf(stage)
  await signPapers(pair, new Date())
  await finishBoth(pair, new Date())
  if (furthest > 0) for (const place of [0, 1] as const) await verify(caller, coupleId, pair, place, true)
  if (furthest > 1) await enroll(caller, coupleId)
  if (furthest > 2) await assignTeam(caller, coupleId)
  if (furthest > 3) await meetAndClear(pair, coupleId)
  if (furthest > 3) await plan(caller, coupleId, week)
}

/** The couple these two became when they sent, and its coordinator by name. */
export async function caseOf(pair: DemoPair, coordinator: string): Promise<Case> {
  const [one, two] = await Promise.all(pair.partners.map(({ email }) => personAt(email)))
  const [first, second] = pair.partners
  const known: DemoPair = {
    ...pair,
    partners: [
      { ...first, id: one ?? '' },
      { ...second, id: two ?? '' },
    ],
  }
  const person = await hired(coordinator === casey.name ? casey : devon)
  const asker = { role: 'coordinator' as const, personId: person.id }
  const { coupleId } = await inTransaction(asker, (tx) =>
    tx.couplePartner.findFirstOrThrow({ where: { personId: one }, select: { coupleId: true } }),
  )
  return { pair: known, coupleId, coordinator: person, caller: as('coordinator', person, new Date()) }
}

const hired = async (one: typeof casey): Promise<Hired> => ({ ...one, id: await personAt(one.email) })
const stages: Stage[] = ['sent', 'verified', 'enrolled', 'assigned', 'planned']

export const onDutyPerson = () => hired({ name: onDuty, email: addressOf(onDuty), zone: 'America/Denver' })

/** A clinician on duty meets each alone, and says yes to joint sessions. */
async function meetAndClear({ partners }: DemoPair, couple: string) {
  await reviewCouple(await onDutyPerson(), { couple, partners, decision: 'cleared' }, new Date())
}

async function plan(caller: Caller, couple: string, week: LocalDate) {
  const pattern = { days: 3, minutesPerDay: 180 }
  const { version } = await must(proposeWeek(caller, { couple, week, version: 0, pattern }))
  await must(publishWeek(caller, { couple, week, version }))
}

/** The Monday some weeks ahead. Stories that book do so in different weeks, so that none takes another's time. */
export const nextWeek = (weeks = 1): LocalDate => daysAfter(mondayAt(Date.now(), 'America/Denver'), 7 * weeks)
