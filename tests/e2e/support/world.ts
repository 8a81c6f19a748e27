import { openSession } from '@/lib/auth/open-session'
import { hashToken } from '@/lib/auth/tokens'
import { revokeLoginSession } from '@/lib/data/login-sessions'
import { inTransaction } from '@/lib/data/transaction'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { dayStart } from '@/lib/domain/scheduling/wall-clock'
import { DAY, HOUR } from '@/lib/domain/time'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { finishBoth } from '../../../prisma/demo/answer-in-private'
import { applyTogether, type DemoPair } from '../../../prisma/demo/apply-together'
import { as, atTheDoor, must } from '../../../prisma/demo/callers'
import { type Hired, hireStaff, type Staff } from '../../../prisma/demo/hire-staff'
import { knowPayers } from '../../../prisma/demo/know-payers'
import { personAt, tokenMailedTo } from '../../../prisma/demo/mailbox'
import { onCall, putOnDuty } from '../../../prisma/demo/put-on-duty'
import { reviewCouple } from '../../../prisma/demo/review-couples'
import { signPapers } from '../../../prisma/demo/sign-papers'
import { assignTeam, enroll, planWeeks, send, verify } from '../../../prisma/demo/take-in'
import { provedSession } from '../../support/proved-session'
import { plantCanaries } from './canaries'
import { factsOf } from './couple-facts'
import type { Principal, Somebody } from './principals'
import { asOwner, untilAllIsDelivered } from './table-states'

export type Couple = Awaited<ReturnType<typeof factsOf>> & { pair: DemoPair; coordinator: Hired }
export type People = Record<Somebody, { id: string; email: string; name: string }>
export type World = {
  /** In the program. */
  ours: Couple
  others: Couple
  /** Was in the program, and both have left. */
  parted: Couple
  /** Has filled in everything and not sent it. */
  applying: DemoPair
  /** One person, who has asked nobody yet. */
  begun: DemoPair
  staff: Staff
  people: People
  /** An insurer that plans here are matched to. */
  payer: string
  /** A cookie's token for everybody but the one who never had one. */
  sessions: Partial<Record<Principal, string>>
}

/** Everybody's password here. */
export const password = 'side by side at home'

/**
 * Two couples in the program, one that has left it, one about to send and one that has just begun; staff of every
 * kind. The two live where no clinician is licensed for both. Made through the use cases.
 */
export async function buildWorld(ownerUrl: string): Promise<World> {
  const now = new Date()
  const staff = await hireStaff(password, new Date(now.getTime() - 30 * DAY))
  const at = new Date(now.getTime() - 12 * DAY)
  await putOnDuty(staff, now)
  const [payer = ''] = await knowPayers(staff.admin, now)
  const [first, second, third, applying, begun] = await Promise.all([
    applyTogether(42, at, password, 'complete'),
    applyTogether(41, at, password, 'complete'),
    applyTogether(38, at, password, 'complete'),
    applyTogether(36, at, password, 'complete'),
    applyTogether(34, at, password, 'started'),
  ])
  const ours = await intoTheProgram(first, staff, ownerUrl)
  const others = await intoTheProgram(second, staff, ownerUrl)
  const parted = await intoTheProgram(third, staff, ownerUrl)
  await leave(parted)
  const newcomer = await hireCoordinator(staff, now)
  const idle = staff.clinicians.find(
    ({ id }) =>
      ![ours, others, parted].some(({ team }) => team.includes(id)) &&
      !onCall(staff).some((one) => one.id === id),
  )
  if (!idle) throw new Error('Every clinician of this world is on a care team.')
  const serving = staff.clinicians.find(({ id }) => id === ours.couplesTherapist)
  if (!serving || others.team.includes(serving.id)) throw new Error('The two couples share a clinician.')
  if (ours.coordinator.id === others.coordinator.id) throw new Error('The two couples share a coordinator.')

  const people: People = {
    partner: first.partners[0],
    otherPartner: first.partners[1],
    exPartner: third.partners[0],
    unrelatedPartner: second.partners[0],
    coordinator: ours.coordinator,
    otherCoordinator: newcomer,
    clinician: serving,
    otherClinician: idle,
    director: staff.director,
    admin: staff.admin,
  }
  await plantCanaries(ours, { reviewer: onCall(staff)[0], clinicians: staff.clinicians }, now)
  await asOwner(ownerUrl, untilAllIsDelivered)
  const sessions = await signEverybodyIn(people)
  await proofsStayFresh(ownerUrl)
  return { ours, others, parted, applying, begun, staff, people, payer, sessions }
}

/** A cookie's token for each of them; the revoked one belongs to a partner who has signed out. */
async function signEverybodyIn(people: People) {
  const now = new Date()
  const tokens: Partial<Record<Principal, string>> = {}
  for (const [who, { id }] of Object.entries(people)) tokens[who as Principal] = await provedSession(id, now)
  tokens.half = await openSession(people.partner.id, now)
  tokens.revoked = await provedSession(people.partner.id, now)
  const over = hashToken(tokens.revoked)
  await inTransaction({ role: 'door' }, (tx) => revokeLoginSession(tx, over, 'signed out', now))
  return tokens
}

/** What a principal may do does not depend on how long the tests before have taken, nor on when one was last seen. */
function proofsStayFresh(ownerUrl: string) {
  const sql = `UPDATE login_session SET created_at = now() + interval '2 hours', seen_at = now() + interval '2 hours', stepped_up_at = stepped_up_at + interval '2 hours'`
  return asOwner(ownerUrl, (client) => client.query(sql))
}

async function intoTheProgram(pair: DemoPair, staff: Staff, ownerUrl: string): Promise<Couple> {
  const { coordinators } = staff
  const [partner] = pair.partners
  const monday = mondayAt(Date.now(), partner.zone)
  const sentAt = new Date(dayStart(monday, partner.zone) - 4 * DAY)
  const { coupleId, coordinator } = await send(pair, sentAt, coordinators)
  const caller = (hours: number) => as('coordinator', coordinator, new Date(sentAt.getTime() + hours * HOUR))
  await signPapers(pair, sentAt)
  await finishBoth(pair, sentAt)
  await verify(caller(1), coupleId, pair, 0, true)
  await verify(caller(1), coupleId, pair, 1, true)
  await enroll(caller(2), coupleId)
  const met = { couple: coupleId, partners: pair.partners, decision: 'cleared' as const }
  await reviewCouple(onCall(staff)[0], met, new Date(sentAt.getTime() + 3 * HOUR))
  await assignTeam(caller(3), coupleId)
  await planWeeks(caller(4), coupleId, monday)
  return { pair, coordinator, ...(await factsOf(ownerUrl, coupleId, pair)) }
}

/** Ended by its coordinator, for both at once, and nobody goes on. */
function leave({ id, coordinator }: Couple) {
  return must(endCouple(as('coordinator', coordinator, new Date()), { couple: id, goingOn: [] }))
}

/** Hired when every case had gone to somebody else. */
async function hireCoordinator({ admin }: Staff, at: Date): Promise<Hired> {
  const newcomer = { name: 'Nia Demo', email: 'nia@demo.example', zone: 'America/Denver' }
  const { name, email, zone } = newcomer
  await must(inviteStaff(as('admin', admin, at), { role: 'coordinator', name, email }))
  await must(
    acceptStaffInvitation(atTheDoor(at), { token: await tokenMailedTo(email), name, password, zone }),
  )
  return { ...newcomer, id: await personAt(email) }
}
