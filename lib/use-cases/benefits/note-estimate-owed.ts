import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertEstimateOwed, listEstimatesOwed } from '@/lib/data/estimates-owed'
import { lockInOrder } from '@/lib/data/locks'
import { findInCase } from '@/lib/data/still-in-case'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { daysOfOccasion } from '@/lib/domain/benefits/good-faith/days-of-occasion'
import { dueOn, type Occasion } from '@/lib/domain/benefits/good-faith/due-on'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

export type NoteEstimateOwed = {
  coupleId: string
  personId: string
  occasion: Occasion
  occasionOn: IsoDay
  /** The first day of care; where somebody asked, it may be unknown. */
  careFrom: IsoDay | null
}

/**
 * Puts on record that one partner asked what care would cost, or that care was scheduled, before an estimate is made: from
 * that day the law counts, and until one is given it is a step with a day of its own. Refusals: all of
 * `daysOfOccasion`, `scheduled-care-needs-a-day`, `estimate-owed-already`.
 */
export function noteEstimateOwed(caller: Caller, input: NoteEstimateOwed): Promise<Outcome<null>> {
  const { coupleId, personId, occasion, occasionOn, careFrom } = input
  return run(
    caller,
    'benefits.note-estimate-owed',
    { couple: coupleId, person: personId },
    async ({ tx, actor, now, record }) => {
      await lockInOrder(tx, [personId])
      const partner = await findInCase(tx, coupleId, personId)
      if (!partner) throw new NotFound()
      const { id: recordedBy, zone } = person(actor)
      const days = { occasionOn, careFrom, owedSince: null }
      const refusals = daysOfOccasion(days, localDateOf(now.getTime(), zone))
      if (careFrom === null && occasion === 'scheduled')
        refusals.push(refusal('scheduled-care-needs-a-day', {}))
      const open = (await listEstimatesOwed(tx, coupleId)).find((one) => one.personId === personId)
      if (open) {
        const since = sayDay(open.occasionOn)
        refusals.push(refusal('estimate-owed-already', { partner: partner.name, since }))
      }
      if (refusals.length > 0) return refuse(...refusals)

      const id = crypto.randomUUID()
      const due = dueOn({ occasion, on: occasionOn, careFrom: careFrom ?? occasionOn })
      const row = { id, coupleId, personId, occasion, occasionOn, careFrom, dueOn: due, recordedBy }
      await insertEstimateOwed(tx, row, now)
      record({ couple: coupleId, subject: personId, facts: { owed: id } })
      return done(null)
    },
    input,
  )
}
