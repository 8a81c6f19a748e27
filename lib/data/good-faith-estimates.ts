import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Occasion } from '@/lib/domain/benefits/good-faith/due-on'
import type { ChargeLine } from '@/lib/domain/benefits/good-faith/expected-charges'
import type { Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'

/** What a person was told that care would cost. Days are ISO days; `validUntil` is the first day no more. */
export type GoodFaithRow = {
  id: string
  personId: string
  occasion: Occasion
  occasionOn: IsoDay
  careFrom: IsoDay
  validUntil: IsoDay
  dueOn: IsoDay | null
  madeOn: IsoDay
  lines: ChargeLine[]
  total: Cents
  locale: Locale
  madeAt: Date
  /** When a new one took its place; null while it is live. */
  supersededAt: Date | null
}

/** Every estimate somebody was given, or that was given in a case: the one that holds first, then the latest. */
export function listGoodFaith(
  tx: Transaction,
  { couple = null, person = null }: { couple?: string | null; person?: string | null },
): Promise<GoodFaithRow[]> {
  return tx.$queryRaw<GoodFaithRow[]>`
    SELECT id, person_id AS "personId", occasion, occasion_on::text AS "occasionOn", care_from::text AS "careFrom",
           valid_until::text AS "validUntil", due_on::text AS "dueOn", made_on::text AS "madeOn", lines, total, locale,
           made_at AS "madeAt", superseded_at AS "supersededAt"
      FROM good_faith_estimate
     WHERE (${couple}::uuid IS NULL OR couple_id = ${couple}::uuid) AND (${person}::uuid IS NULL OR person_id = ${person}::uuid)
     ORDER BY superseded_at DESC NULLS FIRST, made_at DESC, id`
}

type OnPaper = GoodFaithRow & {
  name: string
  dateOfBirth: IsoDay | ''
  sealed: string | null
  paperSealed: string | null
}

/** One of them with whose it is, for its paper; null where it is not there or not the asker's to read. */
export async function openGoodFaith(tx: Transaction, id: string) {
  const [row] = await tx.$queryRaw<OnPaper[]>`
    SELECT g.id, g.person_id AS "personId", g.occasion, g.occasion_on::text AS "occasionOn",
           g.care_from::text AS "careFrom", g.valid_until::text AS "validUntil", g.due_on::text AS "dueOn",
           g.made_on::text AS "madeOn", g.lines, g.total, g.locale, g.made_at AS "madeAt",
           g.diagnoses AS sealed, g.paper AS "paperSealed", g.superseded_at AS "supersededAt", coalesce(f.legal_name, p.name) AS name,
           coalesce(f.date_of_birth::text, '') AS "dateOfBirth"
      FROM good_faith_estimate g JOIN person p ON p.id = g.person_id
      LEFT JOIN partner_profile f ON f.person_id = p.id
     WHERE g.id = ${id}::uuid`
  if (!row) return null
  const { sealed, paperSealed, ...rest } = row
  const diagnoses: string[] = sealed === null ? [] : JSON.parse(unseal(sealed, placeOf(id)))
  const paper: Paper | null =
    paperSealed === null ? null : JSON.parse(unseal(paperSealed, placeOf(id, 'paper')))
  return { ...rest, diagnoses, paper }
}

const placeOf = (row: string, column = 'diagnoses') => ({ table: 'good_faith_estimate', column, row })

type NewEstimate = Omit<GoodFaithRow, 'madeAt' | 'supersededAt'> & {
  coupleId: string
  madeBy: string
  diagnoses: string[]
  paper: Paper
  paperSha256: string
}

/** The new one takes the place of the live one of its case, which stays on record. */
export async function replaceGoodFaith(tx: Transaction, estimate: NewEstimate, at: Date): Promise<void> {
  const { occasionOn, careFrom, validUntil, dueOn, madeOn, diagnoses, paper, ...rest } = estimate
  const days = {
    occasionOn: new Date(occasionOn),
    careFrom: new Date(careFrom),
    validUntil: new Date(validUntil),
    dueOn: dueOn === null ? null : new Date(dueOn),
    madeOn: new Date(madeOn),
  }
  const where = { coupleId: estimate.coupleId, personId: estimate.personId, supersededAt: null }
  await tx.goodFaithEstimate.updateMany({ where, data: { supersededAt: at } })
  const kept = seal(JSON.stringify(paper), placeOf(estimate.id, 'paper'))
  const sealed = diagnoses.length > 0 ? seal(JSON.stringify(diagnoses), placeOf(estimate.id)) : null
  await tx.goodFaithEstimate.createMany({
    data: [{ ...rest, ...days, diagnoses: sealed, paper: kept, madeAt: at }],
  })
}
