import type { Caller } from '@/lib/access/actor'
import { listAlertsOf } from '@/lib/data/attended-alerts'
import { inTransaction } from '@/lib/data/transaction'
import { make271 } from '@/lib/gateways/eligibility/sample-reply'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { prepareRelease } from '@/lib/use-cases/consent/prepare-release'
import { releaseJointRecord } from '@/lib/use-cases/consent/release-joint-record'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { requestAccount } from '@/lib/use-cases/door/request-account'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { payerList } from '@/lib/views/payers/payer-list'
import { answerInPrivate, goThroughIt, sheets } from '../../../prisma/demo/answer-in-private'
import type { DemoPair } from '../../../prisma/demo/apply-together'
import { as, atTheDoor, must } from '../../../prisma/demo/callers'
import { personAt, tokenMailedTo } from '../../../prisma/demo/mailbox'
import { reviewCouple } from '../../../prisma/demo/review-couples'
import { sign } from '../../../prisma/demo/sign-papers'
import { sampleFor } from '../../../prisma/demo/take-in'
import { twoApplicants } from './applicants'
import { bringCouple, newPair, nextWeek, onDutyPerson } from './bring-couple'
import { factsOf } from './couple-facts'

/** Links that open once, each mailed for this look alone, and the couple they were mailed about. */
export async function mailedLinks() {
  const now = new Date()
  const [{ name, email }] = twoApplicants()
  const [, stranger] = twoApplicants()
  const address = '198.51.100.7'
  const account = {
    name,
    email,
    password: 'a lamp and a sofa',
    zone: 'America/Denver',
    locale: 'en' as const,
    address,
  }
  await must(requestAccount(atTheDoor(now), account))
  const invited = await newPair('invited')
  const [first, second] = invited.partners
  const joined = await newPair('joined', 2)
  await must(askForReset(atTheDoor(now), { email: first.email, locale: 'en', address }))
  const admin = { name: 'Adil Demo', zone: 'America/Denver', id: await personAt('admin@demo.example') }
  // Long words are what a narrow page breaks at.
  const long = `somebody.with.a.rather.long.address.${stranger.email}`
  const newcomer = { name: 'Nia Demo', email: long, role: 'clinician' as const }
  await must(inviteStaff(as('admin', admin, now), newcomer))
  const hired = `hired.${stranger.email}`
  await must(inviteStaff(as('admin', admin, now), { ...newcomer, email: hired }))
  const accepted = { token: await tokenMailedTo(hired), name: 'Nia Demo', password: 'a lamp and a sofa' }
  await must(acceptStaffInvitation(atTheDoor(now), { ...accepted, zone: 'America/Denver' }))
  return {
    newOnStaff: hired,
    confirm: await tokenMailedTo(email),
    reset: await tokenMailedTo(first.email),
    invite: await tokenMailedTo(second.email),
    staff: await tokenMailedTo(long),
    applying: joined.partners[0].email,
    alone: first.email,
  }
}

/** A couple in the program, what the pages about it need to name, and a couple that has only sent. */
export async function people() {
  const sent = await bringCouple('sent', 5)
  // Weeks in which no other story books.
  const [planned, drafted] = [nextWeek(2), nextWeek(7)]
  const { coupleId, pair, coordinator, caller } = await bringCouple('planned', 5, planned)
  const pattern = { days: 4, minutesPerDay: 150 }
  await must(proposeWeek(caller, { couple: coupleId, week: drafted, version: 0, pattern }))
  const release = { coupleId, recipient: 'Dr. Ada Demo', purpose: 'Care at home' }
  const { releaseId } = await must(prepareRelease(caller, release))
  const { releaseId: given } = await must(prepareRelease(caller, { ...release, recipient: 'Dr. Bo Demo' }))
  await giveRecord(caller, { coupleId, releaseId: given }, pair)
  const facts = await factsOf(process.env.DATABASE_OWNER_URL ?? '', coupleId, pair)
  const both = ([0, 1] as const).map((place) => sampleFor(pair, place, caller.clock()))
  const batch = { text: make271(...both), fileName: 'answers-of-monday.271' }
  const { batchId } = await must(takeBatch(caller, batch))
  const { couplesTherapist, assignment, jointSession, coverage } = facts
  return {
    ...{ couple: coupleId, assignment, jointSession, reply: coverage.reply, staffMember: couplesTherapist },
    ...(await inReview()),
    ...{ drafted, release: releaseId, given, batch: batchId, payer: await anyPayer() },
    sent: sent.pair.partners[1].email,
    inProgram: pair.partners[0].email,
    coordinator: coordinator.email,
    coordinatorId: coordinator.id,
    clinician: await emailOf(couplesTherapist),
  }
}

/** Both sign for it, and it goes out. */
async function giveRecord(
  coordinator: Caller,
  release: { coupleId: string; releaseId: string },
  { partners }: DemoPair,
) {
  for (const partner of partners)
    await sign(partner, new Date(), { kind: 'joint-release', about: release.releaseId })
  await must(releaseJointRecord(coordinator, release))
}

/** A couple that has answered everything and is in review, and an answer of somebody that calls a clinician. */
async function inReview() {
  const { pair, coupleId } = await bringCouple('sent', 6)
  const now = new Date()
  await goThroughIt(pair, now)
  const met = { couple: coupleId, partners: pair.partners, decision: 'individual-only' as const }
  const reviewer = await onDutyPerson()
  await reviewCouple(reviewer, met, now)
  const calling = await newPair('joined', 7)
  await answerInPrivate(calling.partners[0], now, sheets.lowMood)
  const clinician = { role: 'clinician' as const, personId: reviewer.id }
  const [alert] = await inTransaction(clinician, (tx) => listAlertsOf(tx, calling.partners[0].id))
  return { alert: alert?.id, inReview: { couple: coupleId, partner: pair.partners[0].id } }
}

/** One that the demo program knows. */
async function anyPayer(): Promise<string> {
  const admin = { name: 'Adil Demo', zone: 'America/Denver', id: await personAt('admin@demo.example') }
  const [payer] = (await payerList(as('admin', admin, new Date()))).payers
  if (!payer) throw new Error('The demo program knows no payer.')
  return payer.id
}

async function emailOf(person: string): Promise<string> {
  const account = await inTransaction({ role: 'door' }, (tx) =>
    tx.account.findUniqueOrThrow({ where: { personId: person }, select: { email: true } }),
  )
  return account.email
}
