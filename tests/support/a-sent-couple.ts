import type { SignedIn } from '@/lib/access/actor'
import { asId } from '@/lib/domain/ids'
import type { testDatabase } from './database'

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
  holder?: string
  concern?: string
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

/** A couple whose application was sent, with one coverage each and no fact about either, straight into the tables. */
export async function aSentCouple(
  owner: Owner,
  {
    coordinator,
    sentAt,
    people = [maya, sam],
  }: { coordinator: string | null; sentAt: Date; people?: Person[] },
): Promise<SentCouple> {
  const coupleId = crypto.randomUUID()
  const applicationId = crypto.randomUUID()
  const partners = await Promise.all(people.map((person) => aPartner(owner, person, sentAt)))
  const [first, second] = partners.map(({ id }) => id)
  await owner(
    `WITH c AS (INSERT INTO couple (id, first_partner_id, second_partner_id, created_at) VALUES ($1, $2, $3, $4))
     INSERT INTO couple_partner (couple_id, person_id, position) VALUES ($1, $2, 1), ($1, $3, 2)`,
    [coupleId, first, second, sentAt],
  )
  await owner(
    `INSERT INTO application (id, reference, started_by, started_at, submitted_at, couple_id, coordinator_id)
     VALUES ($1, $6, $2, $3, $3, $4, $5)`,
    [applicationId, first, sentAt, coupleId, coordinator, applicationId.slice(0, 8).toUpperCase()],
  )
  await owner(
    `INSERT INTO applicant (application_id, person_id, position, joined_at, part_done_at)
     VALUES ($1, $2, 1, $4, $4), ($1, $3, 2, $4, $4)`,
    [applicationId, first, second, sentAt],
  )
  await owner(
    `INSERT INTO home_set_up (application_id, same_home, pets, notes, saved_by, updated_at)
     VALUES ($1, true, 'Biscuit, a dog', '', $2, $3)`,
    [applicationId, first, sentAt],
  )
  return { coupleId, partners }
}

async function aPartner(owner: Owner, person: Person, at: Date): Promise<{ id: string; coverageId: string }> {
  const id = await aPerson(owner, 'partner', person.name)
  const coverageId = crypto.randomUUID()
  await owner(
    `INSERT INTO partner_profile (person_id, legal_name, called_name, date_of_birth, state, city, phone, language, updated_at)
     VALUES ($1, $2, $3, $4, 'CO', 'Denver', '303-555-0142', 'en', $5)`,
    [id, person.legalName, person.name, person.born, at],
  )
  await owner(`INSERT INTO private_answer VALUES ($1, 'substance-related-concern', $2, $3)`, [
    id,
    person.concern ?? 'no',
    at,
  ])
  await owner(
    `INSERT INTO available_time (person_id, weekday, from_minute, until_minute)
     VALUES ($1, 1, 1020, 1260), ($1, 3, 1020, 1260), ($1, 4, 1020, 1260)`,
    [id],
  )
  await owner(
    `INSERT INTO coverage (id, person_id, holder, payer_name, member_id, group_number, plan_kind, updated_at)
     VALUES ($1, $2, $3::plan_holder, 'Northstar Health', $4, 'G-100', 'ppo', $5)`,
    [coverageId, id, person.holder ?? 'self', person.memberId, at],
  )
  return { id, coverageId }
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
  return { kind, id: asId(id), name, zone: 'America/Denver', locale: 'en', loginSessionId: 'a test' }
}
