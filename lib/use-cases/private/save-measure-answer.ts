import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { atIntake } from '@/lib/data/known-answers'
import { finishRound, keepAnswer, openRound } from '@/lib/data/measures'
import { beginPart, findTimeThrough } from '@/lib/data/private-parts'
import { enqueue } from '@/lib/data/queue'
import { raiseAlert } from '@/lib/data/safety-alerts'
import { alarmOf, alertClocks } from '@/lib/domain/measures/alarm'
import { type Answer, type Instrument, isAsked, isPossible } from '@/lib/domain/measures/instrument'
import { type PrivatePage, privatePages } from '@/lib/domain/measures/private-pages'
import { isOpen, pageAfter } from '@/lib/domain/measures/way-through'
import { done, type Outcome } from '@/lib/domain/outcome'
import { type Asked, myKnown, myPage, withoutKey } from '@/lib/use-cases/private/my-part'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Keeps one answer of one's private part, sealed, or that it was skipped. An answer that calls a clinician does so in
 * the same transaction: an alert with its clock and the job that announces it. Answers the number of the next page,
 * which after a call is the page of support. The record of it is the same whatever was answered.
 */
export function saveMeasureAnswer(
  caller: Caller,
  input: Asked & { answer: Answer },
): Promise<Outcome<{ next: number }>> {
  const save = async (work: Work): Promise<Outcome<{ next: number }>> => {
    const mine = myPage(work, input)
    if (!mine.ok) return mine
    const { me, page } = mine.value
    const known = await myKnown(work, me)
    if (page.kind !== 'item' || !isOpen(page, known)) throw new NotFound()
    const { instrument, language } = present(known.offered.get(page.instrument))
    const item = present(instrument.items.find(({ key }) => key === page.item))
    if (input.answer !== 'skipped' && !isPossible(instrument, item, input.answer)) throw new NotFound()

    const { id, edition } = instrument
    const { tx, now, record } = work
    await beginPart(tx, me.id, now)
    const { time } = await findTimeThrough(tx, me.id)
    const round = { personId: me.id, instrument: id, edition, language, occasion: atIntake(time) }
    const roundId = await openRound(tx, round, now)
    const place = { roundId, personId: me.id, instrument: id, item: item.key }
    const changed = await keepAnswer(tx, { ...place, answer: input.answer }, now)
    const answers = { ...known.measures.get(id), [item.key]: input.answer }
    if (instrument.items.every((one) => !isAsked(one, answers) || answers[one.key] !== undefined)) {
      await finishRound(tx, roundId, now)
    }
    record({ subject: me.id })
    const called = changed && (await call(work, instrument, item.key, input.answer, roundId))
    const measures = new Map([...known.measures, [id, answers]])
    return done({ next: (called && supportFor(page)) || pageAfter(page.n, { ...known, measures }) })
  }
  return run(withoutKey(caller), 'private.save', {}, save)
}

/** Raises what this answer calls for. True when it is new, or more urgent than before. */
async function call(
  { tx, now }: Work,
  instrument: Instrument,
  item: string,
  answer: Answer,
  roundId: string,
) {
  const alarm = alarmOf(instrument, item, answer)
  if (!alarm) return false
  const due = new Date(now.getTime() + alertClocks[alarm.level])
  const raised = await raiseAlert(tx, { ...alarm, roundId, at: now, due })
  if (!raised?.isNew) return false
  await enqueue(tx, 'safety-alert', { alertId: raised.alert })
  return true
}

const supportFor = ({ part }: PrivatePage) =>
  privatePages.find((page) => page.part === part && page.kind === 'support')?.n

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new NotFound()
  return found
}
