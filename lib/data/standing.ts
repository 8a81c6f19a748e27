import type { Standing } from '@/lib/access/ways-to-be-allowed'
import { Prisma } from '@/lib/data/generated/client'
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
  const named = kinds.flatMap((kind) => {
    const id = subject[kind]
    return id === undefined ? [] : { kind, id }
  })
  if (named.length === 0 || !named.every(({ id }) => looksLikeId(id))) return nowhere
  const { person = null, session } = subject
  const [standing] = await tx.$queryRaw<[Standing]>`
    SELECT ${Prisma.join(
      named.map(({ kind, id }) => isThere[kind](id)),
      ' AND ',
    )} AS "inReach",
           coalesce(${person}::uuid = app_person(), false) AS "self",
           ${session === undefined ? Prisma.sql`false` : isSeated(session)} AS "seated"`
  return standing
}

const nowhere: Standing = { inReach: false, self: false, seated: false }

/** Only of what is named, and always in this order: one plan for each way to name things, made once a connection. */
const isThere: Record<keyof Subject, (id: string) => Prisma.Sql> = {
  couple: (id) => Prisma.sql`EXISTS (SELECT 1 FROM couple WHERE id = ${id}::uuid)`,
  application: (id) => Prisma.sql`EXISTS (SELECT 1 FROM application WHERE id = ${id}::uuid)`,
  person: (id) => Prisma.sql`EXISTS (SELECT 1 FROM person WHERE id = ${id}::uuid)`,
  // A plan that was taken back is read no more, only that it was: whoever still has it on their screen is told so.
  coverage: (id) => Prisma.sql`(EXISTS (SELECT 1 FROM plans_in_reach() WHERE id = ${id}::uuid)
    OR EXISTS (SELECT 1 FROM plan_correction WHERE took_back = ${id}::uuid))`,
  session: (id) => Prisma.sql`EXISTS (SELECT 1 FROM session WHERE id = ${id}::uuid)`,
}
const kinds = Object.keys(isThere) as (keyof Subject)[]

const isSeated = (session: string) => Prisma.sql`
  EXISTS (SELECT 1 FROM seat WHERE session_id = ${session}::uuid AND person_id = app_person()
             AND (part = 'partner' OR released_at IS NULL))`
