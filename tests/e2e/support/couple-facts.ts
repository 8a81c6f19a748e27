import type { DemoPair } from '../../../prisma/demo/apply-together'
import { asOwner } from './table-states'

/** What the addresses and forms about one couple need to name, read past everything that guards it. */
export function factsOf(ownerUrl: string, id: string, { partners }: DemoPair) {
  return asOwner(ownerUrl, async (client) => {
    const rows = async <T>(sql: string, values: unknown[] = [id]) =>
      (await client.query(sql, values)).rows as T[]
    const team = await rows<{ id: string; clinician: string; role: string }>(
      `SELECT id, clinician_id AS clinician, role::text FROM care_assignment WHERE couple_id = $1 AND assigned_until IS NULL`,
    )
    const own = (person: string) => ownSession(rows, person)
    const [joint] = await rows<{ id: string }>(
      `SELECT id FROM session WHERE couple_id = $1 AND kind = 'couples' AND starts_at > now() ORDER BY starts_at DESC LIMIT 1`,
    )
    const sessions = await rows<{ id: string }>(
      'SELECT DISTINCT session_id AS id FROM seat WHERE couple_id = $1 ORDER BY 1',
    )
    const [coverage] = await rows<{ id: string; fact: string; reply: string }>(
      `SELECT c.id, f.id AS fact, f.reply_id AS reply FROM coverage c JOIN benefit_fact f ON f.coverage_id = c.id
        WHERE c.person_id = $1 AND f.reply_id IS NOT NULL ORDER BY f.id LIMIT 1`,
      [partners[0].id],
    )
    const [application] = await rows<{ reference: string }>(
      'SELECT reference FROM application WHERE couple_id = $1',
    )
    return {
      id,
      reference: present(application).reference,
      team: team.map(({ clinician }) => clinician),
      couplesTherapist: present(team.find(({ role }) => role === 'couples_therapist')).clinician,
      assignment: present(team.find(({ role }) => role === 'couples_therapist')).id,
      jointSession: present(joint).id,
      ownSessions: [await own(partners[0].id), await own(partners[1].id)] as const,
      /** Every session of theirs, own and joint. */
      sessions: sessions.map((session) => session.id),
      coverage: present(coverage),
    }
  })
}

/** A session this partner has to themselves. */
async function ownSession(
  rows: <T>(sql: string, values?: unknown[]) => Promise<T[]>,
  person: string,
): Promise<string> {
  const [session] = await rows<{ id: string }>(
    `SELECT s.id FROM session s JOIN seat ON seat.session_id = s.id
      WHERE seat.person_id = $1 AND s.kind = 'individual' ORDER BY s.starts_at DESC LIMIT 1`,
    [person],
  )
  return present(session).id
}

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The couple of this world lacks something it should have.')
  return found
}
