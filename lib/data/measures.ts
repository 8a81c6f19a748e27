import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { Answer, Answers, InstrumentId } from '@/lib/domain/measures/instrument'

/** One sitting with one instrument and its answers in force. */
export type Round = {
  id: string
  instrument: InstrumentId
  edition: string
  language: string
  occasion: string
  openedAt: Date
  finishedAt: Date | null
  answers: Answers
}

/** This person's rounds that the asker may read, earliest first. */
export async function listRounds(tx: Transaction, personId: string, occasion?: string): Promise<Round[]> {
  const rows = await tx.measureRound.findMany({
    where: { personId, occasion },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, instrument: true, edition: true, language: true, occasion: true },
      ...{ openedAt: true, finishedAt: true },
      answers: { where: { supersededAt: null }, select: { id: true, item: true, valueSealed: true } },
    },
  })
  return rows.map(({ answers, instrument, ...round }) => ({
    ...round,
    instrument: instrument as InstrumentId,
    answers: Object.fromEntries(answers.map(({ id, item, valueSealed }) => [item, opened(valueSealed, id)])),
  }))
}

type Opening = {
  personId: string
  instrument: InstrumentId
  edition: string
  language: string
  occasion: string
}

/** The round of this occasion, begun now if it was not, and held for this transaction. */
export async function openRound(tx: Transaction, round: Opening, at: Date): Promise<string> {
  await tx.measureRound.createMany({
    data: [{ id: crypto.randomUUID(), ...round, openedAt: at }],
    skipDuplicates: true,
  })
  const [held] = await tx.$queryRaw<[{ id: string }]>`
    SELECT id FROM measure_round WHERE person_id = ${round.personId}::uuid AND instrument = ${round.instrument}
       AND occasion = ${round.occasion} FOR UPDATE`
  return held.id
}

type Said = { roundId: string; personId: string; instrument: InstrumentId; item: string; answer: Answer }

/** Keeps an answer; an earlier one to the same item stays, superseded. False when it was the same. */
export async function keepAnswer(tx: Transaction, said: Said, at: Date): Promise<boolean> {
  const { answer, ...place } = said
  const known = await tx.measureAnswer.findFirst({
    where: { roundId: said.roundId, item: said.item, supersededAt: null },
    select: { id: true, valueSealed: true },
  })
  if (known && opened(known.valueSealed, known.id) === answer) return false
  if (known) await tx.measureAnswer.updateMany({ where: { id: known.id }, data: { supersededAt: at } })
  const id = crypto.randomUUID()
  const valueSealed = seal(written(answer), placeOfAnswer(id))
  await tx.measureAnswer.createMany({ data: [{ id, ...place, valueSealed, answeredAt: at }] })
  return true
}

export async function finishRound(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.measureRound.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: at } })
}

const placeOfAnswer = (row: string) => ({ table: 'measure_answer', column: 'value_sealed', row })

/** Every answer is as long as every other, so that the length of what is sealed says nothing. */
const written = (answer: Answer) => String(answer).padEnd(8)

function opened(sealed: string, row: string): Answer {
  const text = unseal(sealed, placeOfAnswer(row)).trim()
  return text === 'skipped' ? text : Number(text)
}
