import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Diagnosis } from '@/lib/domain/benefits/diagnosis'

/** Half-open days; `until` is null while it is treated. */
export type DiagnosisRow = Diagnosis & {
  id: string
  from: IsoDay
  until: IsoDay | null
  recordedBy: string
  recordedAt: Date
}

/** Everything one partner is or was treated for, as far as the asker may read it, in the order of a claim. */
export async function listDiagnoses(tx: Transaction, personId: string): Promise<DiagnosisRow[]> {
  const rows = await tx.$queryRaw<(Omit<DiagnosisRow, 'code' | 'words'> & { sealed: string })[]>`
    SELECT d.id, d.place, d.sealed, d.from_day::text AS "from", d.until_day::text AS "until", p.name AS "recordedBy",
           d.recorded_at AS "recordedAt"
      FROM billing_diagnosis d JOIN person p ON p.id = d.recorded_by
     WHERE d.person_id = ${personId}::uuid ORDER BY d.place, d.from_day, d.id`
  return rows.map(({ sealed, ...row }) => ({ ...row, ...opened(sealed, row.id) }))
}

function opened(sealed: string, row: string): Pick<Diagnosis, 'code' | 'words'> {
  const { code, words } = JSON.parse(unseal(sealed, placeOf(row)))
  return { code, words }
}

export async function insertDiagnosis(
  tx: Transaction,
  { personId, place, code, words, from, by }: Diagnosis & { personId: string; from: IsoDay; by: string },
  at: Date,
): Promise<void> {
  const id = crypto.randomUUID()
  const sealed = seal(JSON.stringify({ code, words }), placeOf(id))
  const row = { id, personId, place, sealed, fromDay: new Date(from), recordedBy: by, recordedAt: at }
  await tx.billingDiagnosis.createMany({ data: [row] })
}

/** Whether the asking clinician is this partner's own therapist or counselor: who says what they are treated for. */
export async function isOwnPatient(tx: Transaction, personId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ own: boolean | null }]>`
    SELECT ${personId}::uuid = ANY (app_own_patients()) AS own`
  return row.own === true
}

/** From this day on it is no longer treated; false when it had ended already. */
export async function endDiagnosis(
  tx: Transaction,
  { id, personId, until }: { id: string; personId: string; until: IsoDay },
): Promise<boolean> {
  const { count } = await tx.billingDiagnosis.updateMany({
    where: { id, personId, untilDay: null },
    data: { untilDay: new Date(until) },
  })
  return count > 0
}

/** What is treated on a day. */
export const onDay = (rows: readonly DiagnosisRow[], day: IsoDay): DiagnosisRow[] =>
  rows.filter(({ from, until }) => from <= day && (until === null || day < until))

const placeOf = (row: string) => ({ table: 'billing_diagnosis', column: 'sealed', row })
