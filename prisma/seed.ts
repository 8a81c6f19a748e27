import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { systemClock } from '@/lib/clock'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { dayStart } from '@/lib/domain/scheduling/wall-clock'
import { DAY, HOUR } from '@/lib/domain/time'
import { finishBoth } from './demo/answer-in-private'
import { applyTogether, type DemoPair, type HowFar } from './demo/apply-together'
import { as } from './demo/callers'
import { pairs } from './demo/cast'
import { type Hired, hireStaff, type Staff } from './demo/hire-staff'
import { onCall, putOnDuty } from './demo/put-on-duty'
import { type Decision, raiseAlerts, reviewCouple } from './demo/review-couples'
import { shareOrNot, signPapers } from './demo/sign-papers'
import { assignTeam, enroll, fileNameFor, planWeeks, replyFor, send, verify } from './demo/take-in'
import { writeDownWhoCanSignIn } from './demo/who-can-sign-in'

/**
 * The demo program: eight couples in every stage, twenty clinicians, two coordinators, a director. Everybody comes in
 * by the same use cases as real people would, at believable moments of the last two weeks; the same at every run but
 * for the day it is run on.
 */
const password = 'side by side at home'
const perStage = 8
const stages = ['applying', 'to verify', 'to enroll', 'to assign', 'to schedule', 'in program'] as const

if (!demoAllowed()) throw new Error('The demo program is for demonstrations: set DEMO=1 to fill it in here.')
const now = systemClock()
const staff = await hireStaff(password, new Date(now.getTime() - 30 * DAY))
const applied = await inFours(pairs, (_, number) =>
  applyTogether(number, appliedAt(number), password, howFar(number)),
)
// One after another where the order decides: who gets which coordinator, which clinician, which hour.
const sent: Sent[] = []
for (const pair of applied.filter(({ number }) => stageOf(number) !== 'applying'))
  sent.push(await sendIn(pair, staff))
await putOnDuty(staff, now)
await inFours(sent, signAndVerify)
await inFours(sent, review)
await callForClinicians()
for (const one of sent) await assignAndPlan(one)
keepReplies(applied)
writeDownWhoCanSignIn(staff, applied, password)
process.exit(0)

/** Four at a time where nobody depends on another: one couple's passwords are hashed while another's rows are written. */
async function inFours<In, Out>(all: In[], work: (one: In, index: number) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = []
  for (let from = 0; from < all.length; from += 4) {
    done.push(...(await Promise.all(all.slice(from, from + 4).map((one, place) => work(one, from + place)))))
  }
  return done
}

function stageOf(number: number) {
  return stages[Math.floor(number / perStage)] ?? 'in program'
}

function howFar(number: number): HowFar {
  if (stageOf(number) !== 'applying') return 'complete'
  return (['started', 'invited', 'joined', 'complete'] as const)[number % 4] ?? 'started'
}

/** Within each stage some have waited since yesterday evening and some for days, so that the queue has an order to show. */
function appliedAt(number: number): Date {
  if (stageOf(number) === 'in program') return new Date(thisMonday() - 12 * DAY + (number % perStage) * HOUR)
  return new Date(now.getTime() - (12 + ((number * 11) % perStage) * 9) * HOUR)
}

function thisMonday(): number {
  return dayStart(mondayAt(now.getTime(), 'America/New_York'), 'America/New_York')
}

type Sent = { pair: DemoPair; stage: number; coupleId: string; coordinator: Hired; at: number }

async function sendIn(pair: DemoPair, { coordinators }: Staff): Promise<Sent> {
  const at = appliedAt(pair.number).getTime() + 2 * HOUR
  const stage = stages.indexOf(stageOf(pair.number))
  return { pair, stage, at, ...(await send(pair, new Date(at), coordinators)) }
}

function later({ coordinator, at }: Sent, hours: number) {
  return as('coordinator', coordinator, new Date(at + hours * HOUR))
}

/** Of those still to verify, some have one reply already and some none, and some have not signed everything. */
async function signAndVerify(one: Sent) {
  const { pair, stage, coupleId } = one
  const signedAt = new Date(one.at + HOUR)
  await signPapers(pair, signedAt, stage === 1 && pair.number % 3 === 0 ? 'first' : 'both')
  await shareOrNot(pair, signedAt)
  if (stage > 1 || pair.number % 2 === 0) await verify(later(one, 3), coupleId, pair, 0, stage > 1)
  if (stage > 1) await verify(later(one, 4), coupleId, pair, 1, true)
  if (stage > 1) await finishBoth(pair, signedAt)
  if (stage > 2) await enroll(later(one, 6), coupleId)
}

/** Who is in the program, or about to be, was met; of the last to be planned one waits, and one goes on apart. */
function decisionOf({ pair, stage }: Sent): Decision | undefined {
  if (pair.number === 4 * perStage) return 'individual-only'
  if (pair.number === 4 * perStage + 1) return 'none'
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
  const [, second] = onCall(staff)
  const [whole, waiting, attended] = [4 * perStage + 1, perStage, perStage + 2].map(
    (number) => applied[number],
  )
  if (whole && waiting && attended) await raiseAlerts({ whole, waiting, attended }, second, now)
}

async function assignAndPlan(one: Sent) {
  const { pair, stage, coupleId, coordinator } = one
  if (stage > 3) await assignTeam(later(one, 8), coupleId)
  if (stage < 5) return
  const beforeTheWeek = as('coordinator', coordinator, new Date(thisMonday() - 2 * DAY))
  await planWeeks(beforeTheWeek, coupleId, mondayAt(now.getTime(), pair.partners[0].zone))
}

/** The replies of couples that wait for verification, as files to try the import with. */
function keepReplies(all: DemoPair[]) {
  const folder = join(process.cwd(), '.data', 'demo-replies')
  mkdirSync(folder, { recursive: true })
  for (const pair of all.filter(({ number }) => stageOf(number) === 'to verify')) {
    for (const place of [0, 1] as const)
      writeFileSync(join(folder, fileNameFor(pair, place)), replyFor(pair, place))
  }
}
