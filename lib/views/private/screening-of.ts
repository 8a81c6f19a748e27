import type { Caller } from '@/lib/access/actor'
import { listRounds, type Round } from '@/lib/data/measures'
import { findPrivateAnswer } from '@/lib/data/private-answers'
import { listTold, type Told } from '@/lib/data/private-texts'
import { noteRead } from '@/lib/data/record-reads'
import { substanceConcern } from '@/lib/domain/intake/private-question'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { type Answer, choicesOf, type Instrument, type Sex } from '@/lib/domain/measures/instrument'
import type { Offered } from '@/lib/domain/measures/offered'
import { type Score, score } from '@/lib/domain/measures/score'
import { offeredTo } from '@/lib/gateways/instruments/offered-to'
import { look } from '@/lib/views/look'

/** One item as it was answered; `label` is empty for what was typed, skipped or not reached. */
export type AnsweredItem = { key: string; text: string; answer: Answer | null; label: string }

export type ScreenedWith = {
  id: Instrument['id']
  title: string
  licence: string
  edition: string
  /** In which language the items were read. */
  language: string
  occasion: string
  openedAt: Date
  finishedAt: Date | null
  items: AnsweredItem[]
  score: Score
  /** HARK is never printed and never in a joint export. */
  isPrintable: boolean
}

export type Screening = {
  concern: string | null
  rounds: ScreenedWith[]
  /** History, needs and goals in the partner's own words, with the edition of the criteria a need belongs to. */
  told: Told[]
}

/**
 * What a permitted clinician sees of one partner: every round with answers, score, bands and flags, and what was told in
 * own words. Row-level security decides what is there: a couples therapist reads no HARK, a partner or a coordinator
 * nothing. Scores prompt and decide nothing. `sex`, where the clinician knows it, chooses between published cut-offs.
 */
export function screeningOf(caller: Caller, personId: string, about: { sex?: Sex } = {}): Promise<Screening> {
  return look(caller, 'screening.read', { person: personId }, async ({ tx, now }) => {
    await noteRead(tx, { person: personId }, 'answers', now)
    const offered = await offeredTo('en')
    const rounds = await listRounds(tx, personId)
    return {
      concern: await findPrivateAnswer(tx, personId, substanceConcern),
      rounds: rounds.map((round) => screenedWith(round, offered, about)),
      told: await listTold(tx, personId),
    }
  })
}

/** One sitting as a clinician reads it: its items in their words, each answer, and what they come to. */
export function screenedWith(
  { instrument: id, answers, id: _, ...round }: Round,
  offered: ReadonlyMap<Instrument['id'], Offered>,
  about: { sex?: Sex } = {},
): ScreenedWith {
  const instrument = offered.get(id)?.instrument ?? everyInstrument[id]
  const { title, licence } = instrument
  const items = instrument.items.map(({ key, text, ...item }) => {
    const answer = answers[key] ?? null
    const label = choicesOf(instrument, { key, text, ...item }).find(({ value }) => value === answer)?.label
    return { key, text, answer, label: label ?? '' }
  })
  const isPrintable = id !== 'hark'
  return { ...round, id, title, licence, items, score: score(instrument, answers, about), isPrintable }
}
