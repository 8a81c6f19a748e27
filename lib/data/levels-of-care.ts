import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { Edition } from '@/lib/domain/clearance/dimensions'
import type { DifferenceReason, Level, Rating } from '@/lib/domain/clearance/level-of-care'

export type LevelOfCareRow = {
  id: string
  edition: Edition
  ratings: Rating[]
  recommended: Level
  actual: Level
  differenceReason: DifferenceReason | null
  decidedBy: string
  decidedAt: Date
  live: boolean
}

/** What was recorded about one partner's level of care, as far as the asker may read it; the one in force first. */
export async function listLevelsOfCare(tx: Transaction, personId: string): Promise<LevelOfCareRow[]> {
  const rows = await tx.$queryRaw<(Omit<LevelOfCareRow, 'ratings'> & { ratings: string })[]>`
    SELECT l.id, l.criteria_edition AS edition, l.ratings, l.recommended, l.actual,
           l.difference_reason AS "differenceReason", p.name AS "decidedBy", l.decided_at AS "decidedAt",
           l.superseded_at IS NULL AS live
      FROM level_of_care l JOIN person p ON p.id = l.decided_by
     WHERE l.person_id = ${personId}::uuid ORDER BY l.superseded_at IS NULL DESC, l.decided_at DESC, l.id`
  return rows.map((row) => ({ ...row, ratings: JSON.parse(unseal(row.ratings, placeOf(row.id))) }))
}

type NewLevel = {
  couple: string
  person: string
  edition: Edition
  ratings: readonly Rating[]
  recommended: Level
  actual: Level
  differenceReason: DifferenceReason | null
  by: string
}

/** Puts an assessment in the place of the one before it. The ratings are sealed. */
export async function insertLevelOfCare(tx: Transaction, level: NewLevel, at: Date): Promise<string> {
  const id = crypto.randomUUID()
  const { couple, person, edition, recommended, actual, differenceReason, by } = level
  await tx.levelOfCare.updateMany({
    where: { personId: person, supersededAt: null },
    data: { supersededAt: at },
  })
  await tx.levelOfCare.createMany({
    data: [
      {
        ...{ id, coupleId: couple, personId: person, criteriaEdition: edition },
        ratings: seal(JSON.stringify(level.ratings), placeOf(id)),
        ...{ recommended, actual, differenceReason, decidedBy: by, decidedAt: at },
      },
    ],
  })
  return id
}

const placeOf = (row: string) => ({ table: 'level_of_care', column: 'ratings', row })
