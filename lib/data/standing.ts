import type { Standing } from '@/lib/access/ways-to-be-allowed'
import type { Transaction } from '@/lib/data/transaction'
import { looksLikeId } from '@/lib/domain/ids'

/** What an action is about. Empty when it is about nothing in particular. */
export type Subject = {
  couple?: string
  application?: string
  person?: string
  coverage?: string
  session?: string
}

/**
 * How the asker of this transaction stands to the subject. Row-level security is the definition of "in reach": a row
 * that can be read is in reach. Everything named must be, so a foreign id beside an own one does not slip through.
 */
export async function findStanding(tx: Transaction, subject: Subject): Promise<Standing> {
  const ids = Object.values(subject).filter((id) => id !== undefined)
  if (ids.length === 0) return { inReach: false, self: false, seated: false }
  if (!ids.every((id) => looksLikeId(id))) return { inReach: false, self: false, seated: false }
  const { couple = null, application = null, person = null, coverage = null, session = null } = subject
  const [standing] = await tx.$queryRaw<[Standing]>`
    SELECT (${couple}::uuid IS NULL OR EXISTS (SELECT 1 FROM couple WHERE id = ${couple}::uuid))
       AND (${application}::uuid IS NULL OR EXISTS (SELECT 1 FROM application WHERE id = ${application}::uuid))
       AND (${person}::uuid IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = ${person}::uuid))
       AND (${coverage}::uuid IS NULL OR EXISTS (SELECT 1 FROM coverage WHERE id = ${coverage}::uuid))
       AND (${session}::uuid IS NULL OR EXISTS (SELECT 1 FROM session WHERE id = ${session}::uuid)) AS "inReach",
       coalesce(${person}::uuid = app_person(), false) AS "self",
       EXISTS (SELECT 1 FROM seat WHERE session_id = ${session}::uuid AND person_id = app_person()
                  AND (part = 'partner' OR released_at IS NULL)) AS "seated"`
  return standing
}
