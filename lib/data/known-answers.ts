import { listRounds } from '@/lib/data/measures'
import { findPrivateAnswer } from '@/lib/data/private-answers'
import { findTimeThrough } from '@/lib/data/private-parts'
import { listTold } from '@/lib/data/private-texts'
import type { Transaction } from '@/lib/data/transaction'
import { substanceConcern } from '@/lib/domain/intake/private-question'
import type { Known } from '@/lib/domain/measures/way-through'

/** Everything this person said in their private part so far, this time through; `offered` is what the program offers them. */
export async function readKnown(
  tx: Transaction,
  personId: string,
  offered: Known['offered'],
): Promise<Known> {
  const { time, since } = await findTimeThrough(tx, personId)
  const concern = await findPrivateAnswer(tx, personId, substanceConcern, since)
  const rounds = await listRounds(tx, personId, atIntake(time))
  const told = await listTold(tx, personId)
  return {
    concern,
    measures: new Map(rounds.map(({ instrument, answers }) => [instrument, answers])),
    replies: new Map(told.map(({ topic, reply }) => [topic, reply])),
    offered,
  }
}

/** The occasion on which the private part is asked, for the first time or once more; later weeks have their own. */
export const atIntake = (time: number) => (time === 1 ? 'intake' : `intake-${time}`)
