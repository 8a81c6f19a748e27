import type { Caller } from '@/lib/access/actor'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import { acceptStaffInvitation } from '@/lib/use-cases/door/accept-staff-invitation'
import { createFirstAdmin } from '@/lib/use-cases/staff/create-first-admin'
import { inviteStaff } from '@/lib/use-cases/staff/invite-staff'
import { saveClinicianProfile } from '@/lib/use-cases/staff/save-clinician-profile'
import { saveLicense } from '@/lib/use-cases/staff/save-license'
import { setWorkingHours } from '@/lib/use-cases/staff/set-working-hours'
import { as, atTheDoor, must } from './callers'
import { clinicians, type DemoClinician } from './cast'
import { personAt, tokenMailedTo } from './mailbox'
import { giveAuthenticator } from './second-factors'

export type Hired = { id: string; name: string; zone: string; email: string }
export type Staff = { admin: Hired; coordinators: Hired[]; director: Hired; clinicians: Hired[] }

const denver = 'America/Denver'

/** An admin, two coordinators, a director and twenty clinicians, each invited and with an account of their own. */
export async function hireStaff(password: string, at: Date): Promise<Staff> {
  const admin = { name: 'Adil Demo', email: 'admin@demo.example', zone: denver }
  await must(createFirstAdmin({ actor: { kind: 'job' }, clock: () => at }, { ...admin, password }))
  const adminHired = { ...admin, id: await personAt(admin.email) }
  await giveAuthenticator(adminHired.id, at)
  const boss = as('admin', adminHired, at)

  const hire = (
    role: 'coordinator' | 'director' | 'clinician',
    name: string,
    email: string,
    zone: string,
    on = at,
  ) => join(boss, { role, name, email, zone, password }, on)
  const devon = await hire('coordinator', 'Devon Demo', 'devon@demo.example', 'America/New_York')
  // A minute later: of two with as few cases the one who came first gets the next, so whose desk a couple is on is the same
  // at every run.
  const afterDevon = new Date(at.getTime() + 60_000)
  const casey = await hire('coordinator', 'Casey Demo', 'casey@demo.example', denver, afterDevon)
  const dara = await hire('director', 'Dara Demo', 'director@demo.example', denver)
  const hired = await Promise.all(
    clinicians.map(async (clinician) => {
      const person = await hire('clinician', clinician.name, addressOf(clinician.name), clinician.zone)
      await describe(boss, person, clinician, at)
      return person
    }),
  )
  return { admin: adminHired, coordinators: [casey, devon], director: dara, clinicians: hired }
}

async function join(
  boss: Caller,
  {
    role,
    name,
    email,
    zone,
    password,
  }: Omit<Hired, 'id'> & { role: 'coordinator' | 'director' | 'clinician'; password: string },
  at: Date,
): Promise<Hired> {
  await must(inviteStaff(boss, { role, name, email }))
  await must(
    acceptStaffInvitation(atTheDoor(at), { token: await tokenMailedTo(email), name, password, zone }),
  )
  const id = await personAt(email)
  await giveAuthenticator(id, at)
  return { id, name, zone, email }
}

async function describe(boss: Caller, { id }: Hired, clinician: DemoClinician, at: Date) {
  const { credentials, disciplines, languages, specialties, zone, states } = clinician
  const caps = { caseloadCap: 24, couplesCap: 16 }
  const facts = { personId: id, zone, credentials, disciplines, languages, specialties, ...caps }
  await must(saveClinicianProfile(boss, facts))
  const expiresOn = localDateOf(at.getTime() + 500 * DAY, zone)
  for (const state of states)
    await must(saveLicense(boss, { personId: id, state, number: `DEMO-${state}-1`, expiresOn }))
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 12 * 60, untilMinute: 22 * 60 }))
  await must(setWorkingHours(boss, { personId: id, hours }))
}

/** The work address of somebody who is hired here. */
export const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@demo.example`
