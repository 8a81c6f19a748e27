import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { systemClock } from '@/lib/clock'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { dayStart, daysAfter } from '@/lib/domain/scheduling/wall-clock'
import { DAY, HOUR } from '@/lib/domain/time'
import { finishBoth } from './demo/answer-in-private'
import { applyTogether, type DemoPair, type HowFar } from './demo/apply-together'
import { askPayers, batchFile } from './demo/ask-payers'
import { fillTheDesk, knowPlaces } from './demo/at-the-desk'
import { as } from './demo/callers'
import { pairs, pairsThatEnded } from './demo/cast'
import { changeMinds } from './demo/change-of-mind'
import { leaveFewDays } from './demo/days-in-use'
import { hireStaff } from './demo/hire-staff'
import { thenInTurn } from './demo/in-turn'
import { knowPayers } from './demo/know-payers'
import { coverTwiceAndWrite } from './demo/letters'
import { onCall, putOnDuty } from './demo/put-on-duty'
import { type Decision, raiseAlerts, reviewCouple } from './demo/review-couples'
import { shareOrNot, signPapers } from './demo/sign-papers'
import {
  assignTeam,
  enroll,
  fileNameFor,
  planWeek,
  planWeeks,
  replyFor,
  type Sent,
  send,
  verify,
} from './demo/take-in'
import { leavePlansToVerify } from './demo/to-verify'
import { writeDownWhoCanSignIn } from './demo/who-can-sign-in'
import { writeDownDays } from './demo/write-down-days'

/**
 * The demo program: eight couples in every stage and three whose way has ended, twenty clinicians, two coordinators, a
 * director. Everybody comes in by the same use cases as real people would, at believable moments of the last weeks; the
 * same at every run but for the day it is run on.
 */
const password = 'side by side at home'
const perStage = 8
const stages = ['applying', 'to verify', 'to enroll', 'to assign', 'to schedule', 'in program'] as const

if (!demoAllowed()) throw new Error('The demo program is for demonstrations: set DEMO=1 to fill it in here.')
const now = systemClock()
const monday = mondayAt(now.getTime(), 'America/New_York')
const hiring = hireStaff(password, new Date(now.getTime() - 60 * DAY))
const applied = await thenInTurn(
  [...pairs, ...pairsThatEnded],
  (_, number) => applyTogether(number, appliedAt(number), password, howFar(number)),
  async (pair) => ({ pair, sent: stageOf(pair.number) === 'applying' ? undefined : await sendIn(pair) }),
)
const staff = await hiring
const couples = applied.map(({ pair }) => pair)
const sent = applied.flatMap((one) => one.sent ?? [])
await putOnDuty(staff, now)
await knowPayers(staff.admin, now)
await knowPlaces(staff.coordinators, now)
// Who is furthest first: their teams and weeks are chosen one after another, while the papers of the others are signed.
await thenInTurn(
  sent.toSorted((a, b) => b.stage - a.stage),
  async (one) => {
    await signAndVerify(one)
    await review(one)
    return one
  },
  assignAndPlan,
)
await callForClinicians()
for (const one of sent.filter(({ pair }) => [41, 42].includes(pair.number)))
  await writeDownDays(one, staff, now)
await leavePlansToVerify(sentBy, now)
await coverTwiceAndWrite(sentBy(41), now)
await leaveFewDays(sentBy, now)
await fillTheDesk(sentBy, staff.coordinators, now)
await changeMinds(sentBy, staff.director, now)
const batch = await askPayers([11, 13, 9].map(sentBy), now)
keepReplies(couples, batch)
writeDownWhoCanSignIn(staff, couples, password)
process.exit(0)

function stageOf(number: number) {
  // Of those that ended, one was in the program before.
  if (number >= pairs.length) return number === pairs.length ? 'in program' : 'to verify'
  return stages[Math.floor(number / perStage)] ?? 'in program'
}

function howFar(number: number): HowFar {
  if (stageOf(number) !== 'applying') return 'complete'
  if (number === 4) return 'no second step'
  return (['started', 'invited', 'joined', 'complete'] as const)[number % 4] ?? 'started'
}

/**
 * Within each stage some have waited since yesterday evening and some for days, so that the queue has an order to show.
 * Those whose way ended came long ago, and so did one whose decision on joint work is due to be looked at again.
 */
function appliedAt(number: number): Date {
  if (number >= pairs.length - 1) return new Date(thisMonday() - 40 * DAY + (number % perStage) * HOUR)
  if (stageOf(number) === 'in program') return new Date(thisMonday() - 12 * DAY + (number % perStage) * HOUR)
  return new Date(now.getTime() - (12 + ((number * 11) % perStage) * 9) * HOUR)
}

/** The same week for all, whatever day it is where a couple sits: in the west it is Sunday for three hours more. */
function thisMonday(): number {
  return dayStart(monday, 'America/New_York')
}

async function sendIn(pair: DemoPair): Promise<Sent> {
  const { coordinators } = await hiring
  const at = appliedAt(pair.number).getTime() + 2 * HOUR
  const stage = stages.indexOf(stageOf(pair.number))
  return { pair, stage, at, ...(await send(pair, new Date(at), coordinators)) }
}

function sentBy(number: number): Sent {
  const found = sent.find(({ pair }) => pair.number === number)
  if (!found) throw new Error(`The demo couple ${number} has sent nothing.`)
  return found
}

function later({ coordinator, at }: Sent, hours: number) {
  return as('coordinator', coordinator, new Date(at + hours * HOUR))
}

/** Of those still to verify, some have one reply already and some none, and one has not signed everything. */
async function signAndVerify(one: Sent) {
  const { pair, stage, coupleId } = one
  const signedAt = new Date(one.at + HOUR)
  await signPapers(pair, signedAt, pair.number === 9 ? 'first' : 'both')
  await shareOrNot(pair, signedAt)
  if (stage > 1 || [8, 10, 12].includes(pair.number))
    await verify(later(one, 3), coupleId, pair, 0, stage > 1)
  if (stage > 1) await verify(later(one, 4), coupleId, pair, 1, true)
  if (stage > 1) await finishBoth(pair, signedAt)
  if (stage > 2) await enroll(later(one, 6), coupleId)
}

/** Who is in the program, or about to be, was met, but for one that a director lets begin; a few are not cleared. */
function decisionOf({ pair, stage }: Sent): Decision | undefined {
  const apart: Record<number, Decision | undefined> = {
    24: 'review',
    32: 'individual-only',
    33: 'none',
    36: undefined,
  }
  if (pair.number in apart) return apart[pair.number]
  return stage > 2 ? 'cleared' : undefined
}

async function review(one: Sent) {
  const decision = decisionOf(one)
  if (!decision) return
  const { pair, coupleId } = one
  const [reviewer] = onCall(staff)
  const at = new Date(one.at + 7 * HOUR)
  await reviewCouple(reviewer, { couple: coupleId, partners: pair.partners, decision }, at)
}

/** Answers that call for a clinician, and a couple that has answered everything. */
async function callForClinicians() {
  // Who is on duty at every hour: by the database's clock, only they see an alert.
  const [first] = onCall(staff)
  const [whole, waiting, attended] = [sentBy(33).pair, sentBy(8).pair, sentBy(10).pair]
  await raiseAlerts({ whole, waiting, attended }, first, now)
}

async function assignAndPlan(one: Sent) {
  const { pair, stage, coupleId, coordinator } = one
  if (stage > 3) await assignTeam(later(one, 8), coupleId)
  if (stage < 5) return
  const before = (days: number) => as('coordinator', coordinator, new Date(thisMonday() - days * DAY))
  // Of these some days are over, whatever day the demo is made on.
  if (pair.number === 41) await planWeek(before(9), coupleId, daysAfter(monday, -7))
  await planWeeks(before(2), coupleId, monday)
}

/** The replies of couples that wait for verification, as files to try the import with. */
function keepReplies(all: DemoPair[], batch: string) {
  const folder = join(process.cwd(), '.data', 'demo-replies')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, batchFile), batch)
  for (const pair of all.slice(perStage, 2 * perStage)) {
    for (const place of [0, 1] as const)
      writeFileSync(join(folder, fileNameFor(pair, place)), replyFor(pair, place))
  }
}
