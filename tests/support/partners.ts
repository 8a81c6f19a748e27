import type { Caller, SignedIn } from '@/lib/access/actor'
import { insertPersonWithAccount } from '@/lib/data/accounts'
import { inTransaction } from '@/lib/data/transaction'
import { asId } from '@/lib/domain/ids'
import type { Outcome } from '@/lib/domain/outcome'
import { acceptInvitation } from '@/lib/use-cases/intake/accept-invitation'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { type AboutYou, saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { aHome, anyWay } from './a-home'
import { everyProof } from './every-proof'

/** A Monday noon in Denver. */
export const noon = new Date('2027-03-01T19:00:00Z')

/** Somebody at the door at this moment. */
export const stranger = (at = noon): Caller => ({ actor: { kind: 'anonymous' }, clock: () => at })

/** A person with an account, signed in. */
export async function signedIn(
  name: string,
  role: SignedIn['kind'] = 'partner',
  email = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}@example.org`,
): Promise<Caller & { actor: SignedIn; email: string }> {
  const person = { role, name, zone: 'America/Denver', locale: 'en', email, passwordHash: 'none', now: noon }
  const id = await inTransaction({ role: 'door' }, (tx) => insertPersonWithAccount(tx, person))
  return { ...callerFor(id, name, role), email }
}

export function callerFor(id: string, name: string, kind: SignedIn['kind'] = 'partner', at = noon) {
  const zone = 'America/Denver'
  const actor: SignedIn = {
    kind,
    id: asId(id),
    name,
    zone,
    locale: 'en',
    loginSessionId: crypto.randomUUID(),
    proof: everyProof,
  }
  return { actor, clock: () => at }
}

/** What a use case did; fails with the codes when it refused. */
export async function must<T>(work: Promise<Outcome<T>>): Promise<T> {
  const outcome = await work
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`)
}

/** The codes a use case refused with, sorted; empty when it did not. */
export async function codes(work: Promise<Outcome<unknown>>): Promise<string[]> {
  const outcome = await work
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code).sort()
}

export const aboutMaya: AboutYou = {
  legalName: 'Maya Lucia Alvarez',
  calledName: 'Maya',
  dateOfBirth: '1990-03-27',
  state: 'CO',
  city: 'Denver',
  phone: '303 555 0142',
  language: 'en',
}

export const aboutSam: AboutYou = {
  ...aboutMaya,
  legalName: 'Samuel Canary Kim',
  calledName: 'Sam',
  dateOfBirth: '1988-11-05',
  state: 'TX',
  city: 'Canary Springs',
  phone: '512 555 0177',
}

export const plan = {
  holder: 'self',
  payerName: 'Example Mutual',
  memberId: 'EXM123',
  groupNumber: 'G-1',
  planKind: 'ppo',
} as const

export const evenings = [1, 3, 5].map((weekday) => ({ weekday, fromMinute: 18 * 60, untilMinute: 21 * 60 }))

/** Maya has started, Sam has joined with an account of his own; nothing else is filled in. */
export async function twoJoined() {
  const maya = await signedIn('Maya')
  const { applicationId } = await must(startApplication(maya))
  const token = crypto.randomUUID()
  const email = `sam-${token.slice(0, 8)}@example.org`
  await must(invitePartner(maya, { applicationId, partnerName: 'Sam', email, locale: 'en' }, () => token))
  const account = { token, name: 'Sam', password: 'a long enough secret', locale: 'en' } as const
  const { personId } = await must(acceptInvitation(stranger(), account))
  return { maya, sam: { ...callerFor(personId, 'Sam'), email }, applicationId }
}

/** One partner's own part and times, complete. */
export async function fillIn(
  caller: Caller,
  applicationId: string,
  about: AboutYou,
  answer: 'yes' | 'no' | 'prefer-to-talk' = 'no',
) {
  await must(saveAboutYou(caller, about))
  await must(saveSafeContact(caller, anyWay))
  await must(savePlan(caller, plan))
  await must(answerPrivately(caller, { answer }))
  await must(saveTimes(caller, { applicationId, times: evenings }))
}

/** Both have done everything but pressed send. */
export async function bothReady() {
  const both = await twoJoined()
  const { maya, sam, applicationId } = both
  await fillIn(maya, applicationId, aboutMaya)
  await fillIn(sam, applicationId, aboutSam, 'yes')
  await must(saveHome(maya, { applicationId, version: 0, ...aHome }))
  return both
}

/** An application that was sent: a couple, waiting for their coordinator. */
export async function sent() {
  const both = await bothReady()
  const { coupleId } = await must(submitApplication(both.maya, { applicationId: both.applicationId }))
  return { ...both, coupleId }
}
