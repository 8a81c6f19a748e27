import type { Caller, SignedIn } from '@/lib/access/actor'
import { asId } from '@/lib/domain/ids'
import type { PrivateChoice } from '@/lib/domain/intake/private-question'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { joinApplication } from '@/lib/use-cases/intake/join-application'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { aHome, anyWay } from './a-home'
import type { testDatabase } from './database'
import { everyProof } from './every-proof'
import { must } from './partners'
import { signRequired } from './sign'

type Owner = ReturnType<typeof testDatabase>['asOwner']

export type SentCouple = {
  coupleId: string
  partners: { id: string; coverageId: string }[]
}

type Person = {
  name: string
  legalName: string
  born: string
  memberId: string
  holder?: 'self' | 'partner' | 'someone_else' | 'none'
  concern?: PrivateChoice
}

export const maya: Person = {
  name: 'Maya',
  legalName: 'Maya Alvarez',
  born: '1988-04-12',
  memberId: 'NHM20417755',
}
export const sam: Person = {
  name: 'Sam',
  legalName: 'Samuel Kim',
  born: '1986-11-30',
  memberId: 'LKM88120031',
}

type Wanted = { coordinator: string | null; sentAt: Date; people?: Person[] }

/**
 * A couple that applied together and signed what the program needs, through the use cases, and was given to this
 * coordinator; nothing is verified.
 */
export async function aSentCouple(
  owner: Owner,
  { coordinator, sentAt, people = [maya, sam] }: Wanted,
): Promise<SentCouple> {
  const [first = maya, second = sam] = people
  const one = await atTheDoor(owner, first, sentAt)
  const other = await atTheDoor(owner, second, sentAt)
  const { applicationId } = await must(startApplication(one.caller))
  const token = crypto.randomUUID()
  const invitation = { applicationId, partnerName: second.name, email: other.email, locale: 'en' as const }
  await must(invitePartner(one.caller, invitation, () => token))
  await must(joinApplication(other.caller, { token }))
  await fillIn(one.caller, applicationId, first)
  await fillIn(other.caller, applicationId, second)
  const home = { applicationId, version: 0, ...aHome, pets: 'Biscuit, a dog' }
  await must(saveHome(one.caller, home))
  const { coupleId } = await must(submitApplication(one.caller, { applicationId }))
  await Promise.all([one, other].map(({ caller }) => signRequired(caller)))
  await Promise.all([one, other].map(({ caller, id }) => must(finishPrivatePart(caller, { whose: id }))))
  await owner('UPDATE application SET coordinator_id = $2 WHERE id = $1', [applicationId, coordinator])
  const partners = await Promise.all([one.id, other.id].map((id) => withCoverage(owner, id)))
  return { coupleId, partners }
}

async function fillIn(caller: Caller, applicationId: string, person: Person) {
  const { legalName, name: calledName, born: dateOfBirth, memberId, holder = 'self', concern = 'no' } = person
  const place = { state: 'CO', city: 'Denver', phone: '303 555 0142', language: 'en' as const }
  await must(saveAboutYou(caller, { legalName, calledName, dateOfBirth, ...place }))
  await must(saveSafeContact(caller, anyWay))
  const plan = { payerName: 'Northstar Health', groupNumber: 'G-100', planKind: 'ppo' as const }
  await must(savePlan(caller, { holder, memberId, ...plan }))
  await must(answerPrivately(caller, { answer: concern }))
  const times = [1, 3, 4].map((weekday) => ({ weekday, fromMinute: 17 * 60, untilMinute: 21 * 60 }))
  await must(saveTimes(caller, { applicationId, times }))
}

async function atTheDoor(owner: Owner, { name }: Person, now: Date) {
  const id = await aPerson(owner, 'partner', name)
  const email = `${id}@example.org`
  await owner(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, 'none')`, [id, email])
  return { id, email, caller: { actor: signedIn('partner', id, name), clock: () => now } }
}

async function withCoverage(owner: Owner, id: string) {
  const [row] = await owner('SELECT id FROM coverage WHERE person_id = $1', [id])
  return { id, coverageId: String(row?.id) }
}

/** Someone who can sign in, in a role; returns the id. */
export async function aPerson(owner: Owner, role: SignedIn['kind'], name: string): Promise<string> {
  const id = crypto.randomUUID()
  await owner(
    `INSERT INTO person (id, role, name, zone) VALUES ($1, $2::person_role, $3, 'America/Denver')`,
    [id, role, name],
  )
  return id
}

/** The actor that a person is once signed in. */
export function signedIn(kind: SignedIn['kind'], id: string, name = kind as string): SignedIn {
  const session = { loginSessionId: 'a test', proof: everyProof }
  return { kind, id: asId(id), name, zone: 'America/Denver', locale: 'en', ...session }
}
