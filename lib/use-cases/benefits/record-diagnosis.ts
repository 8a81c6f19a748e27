import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { endDiagnosis, insertDiagnosis, isOwnPatient, listDiagnoses } from '@/lib/data/diagnoses'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { mayRecordDiagnosis, readCode } from '@/lib/domain/benefits/diagnosis'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type RecordDiagnosis = {
  couple: string
  person: string
  code: string
  words: string
  place: number
  from: IsoDay
}

/**
 * A partner's own clinician says what they treat this one partner for: it stands on that partner's claims and on nobody
 * else's. Refusals: those of `mayRecordDiagnosis`, `diagnosis-place-taken`.
 */
export async function recordDiagnosis(caller: Caller, input: RecordDiagnosis): Promise<Outcome<null>> {
  const { couple, person: personId, code, words, place, from } = input
  return run(
    caller,
    'diagnosis.record',
    { couple, person: personId },
    async ({ tx, actor, now, record }) => {
      if (!(await isOwnPatient(tx, personId))) throw new NotFound()
      const refusals = mayRecordDiagnosis({ code, place, words })
      const read = readCode(code)
      if (refusals.length > 0 || read === null) return refuse(...refusals)
      const standing = await listDiagnoses(tx, personId)
      const isTaken = standing.some((one) => one.place === place && (one.until === null || one.until > from))
      if (isTaken) return refuse(refusal('diagnosis-place-taken', {}))
      await insertDiagnosis(
        tx,
        { personId, place, code: read, words: words.trim(), from, by: person(actor).id },
        now,
      )
      record({ couple, subject: personId, facts: { place } })
      return done(null)
    },
    input,
  )
}

export type EndDiagnosis = { couple: string; person: string; diagnosis: string; until: IsoDay }

/** From this day on it is no longer treated, and stands on no claim. Refuses `authorization-changed-meanwhile`. */
export async function stopDiagnosis(caller: Caller, input: EndDiagnosis): Promise<Outcome<null>> {
  const { couple, person: personId, diagnosis: id, until } = input
  return run(
    caller,
    'diagnosis.record',
    { couple, person: personId },
    async ({ tx, record }) => {
      if (!(await isOwnPatient(tx, personId))) throw new NotFound()
      const from = (await listDiagnoses(tx, personId)).find((one) => one.id === id)?.from
      const ends = from !== undefined && until < from ? from : until
      if (!(await endDiagnosis(tx, { id, personId, until: ends })))
        return refuse(refusal('authorization-changed-meanwhile', {}))
      record({ couple, subject: personId, facts: { ended: true } })
      return done(null)
    },
    input,
  )
}
