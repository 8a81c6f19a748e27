import { describe, expect, it } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { answersPage } from '@/lib/domain/measures/private-pages'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { answersSoFar } from '@/lib/views/private/answers-so-far'
import { privatePage } from '@/lib/views/private/private-page'
import { testDatabase } from '../../support/database'
import { answer, idOf, pageOfItem, pageOfTopic, tell } from '../../support/in-private'
import { codes, must, twoJoined } from '../../support/partners'

const { asOwner } = testDatabase()

describe('one’s private part', () => {
  it('keeps each answer, goes on by itself to the next, and opens again at the first that is open', async () => {
    const { sam } = await twoJoined()
    await must(answerPrivately(sam, { answer: 'no' }))
    expect(await must(answer(sam, 'asq', 1, 0))).toEqual({ next: pageOfItem('asq', 2) })
    await must(answer(sam, 'asq', 2, 0))
    await must(answer(sam, 'asq', 3, 0))
    expect(await must(answer(sam, 'asq', 4, 0)), 'the fifth is not asked').toEqual({
      next: pageOfItem('phq9', 1),
    })
    await must(answer(sam, 'phq9', 1, 'skipped'))
    const so = await answersSoFar(sam)
    expect(so?.goOn).toBe(pageOfItem('phq9', 2))
    expect(so?.parts.map(({ answered }) => answered)).toEqual([1, 5, 0, 0, 0])
    const shown = await privatePage(sam, pageOfItem('asq', 1))
    expect(shown.question).toMatchObject({ kind: 'item', stored: 0 })
    expect(shown.place).toEqual({ number: 2, of: 5 })
  })

  it('keeps an earlier answer when it is changed, and writes nothing when it is not', async () => {
    const { sam } = await twoJoined()
    for (const value of [1, 1, 2, 'skipped'] as const) await must(answer(sam, 'gad7', 1, value))
    const rows = await asOwner(
      `SELECT superseded_at IS NULL AS live FROM measure_answer WHERE person_id = $1 ORDER BY answered_at, live`,
      [idOf(sam)],
    )
    expect(rows.map(({ live }) => live)).toEqual([false, false, true])
    await must(tell(sam, 'medicines', { words: 'none' }))
    await must(tell(sam, 'medicines', { words: 'one' }))
    const texts = await asOwner('SELECT superseded_at FROM private_text WHERE person_id = $1', [idOf(sam)])
    expect(texts.filter(({ superseded_at }) => superseded_at === null)).toHaveLength(1)
    expect(texts).toHaveLength(2)
  })

  it('asks about each substance that was named, and about none when there is nothing to ask', async () => {
    const { sam } = await twoJoined()
    await must(answerPrivately(sam, { answer: 'yes' }))
    expect(await must(tell(sam, 'substances', { many: ['alcohol', 'opioids'] }))).toEqual({
      next: pageOfTopic('use-alcohol'),
    })
    expect(await must(tell(sam, 'use-alcohol', { days: 12, second: 'this-week' }))).toEqual({
      next: pageOfTopic('use-opioids'),
    })
    await expect(privatePage(sam, pageOfTopic('use-cannabis'))).rejects.toThrow(NotFound)
    await expect(tell(sam, 'use-cannabis', 'skipped')).rejects.toThrow(NotFound)
    const { maya } = await twoJoined()
    await must(answerPrivately(maya, { answer: 'no' }))
    await must(answer(maya, 'auditc', 1, 0))
    expect(await must(answer(maya, 'drug1', 1, 0))).toEqual({ next: pageOfTopic('medicines') })
  })

  it('may be finished with everything skipped, and staff learn of it no more than that', async () => {
    const { sam } = await twoJoined()
    await must(finishPrivatePart(sam, { whose: idOf(sam) }))
    expect(await answersSoFar(sam)).toMatchObject({ finished: true })
    await must(answer(sam, 'bam', 1, 3))
    expect(await answersSoFar(sam)).toMatchObject({ finished: true })
  })

  it('is answered by the one who opened the page, on pages that are there, with answers that can be', async () => {
    const { maya, sam } = await twoJoined()
    const n = pageOfItem('gad7', 1)
    expect(await codes(saveMeasureAnswer(maya, { whose: idOf(sam), n, answer: 1 }))).toEqual([
      'form-of-another-person',
    ])
    expect(await codes(finishPrivatePart(maya, { whose: idOf(sam) }))).toEqual(['form-of-another-person'])
    const broken = [
      { n, answer: 9 },
      { n: answersPage, answer: 1 },
      { n: 999, answer: 1 },
      { n: pageOfItem('asq', 5), answer: 1 },
      { n: pageOfItem('who5', 1), answer: 1 },
    ]
    for (const one of broken) {
      await expect(saveMeasureAnswer(maya, { whose: idOf(maya), ...one })).rejects.toThrow(NotFound)
    }
    expect(await asOwner('SELECT 1 FROM measure_answer WHERE person_id = $1', [idOf(maya)])).toEqual([])
  })

  it('leaves the same record of every answer, and no key that could tell one from another', async () => {
    const { sam } = await twoJoined()
    const keyed = (caller: typeof sam) => ({ ...caller, idempotencyKey: crypto.randomUUID() })
    await must(answer(keyed(sam), 'hark', 'H', 1))
    await must(answer(keyed(sam), 'hark', 'A', 0))
    await must(answer(keyed(sam), 'hark', 'R', 'skipped'))
    await must(tell(keyed(sam), 'goals', { words: 'a garden' }))
    const events = await asOwner(
      `SELECT action, couple_id, subject_id, facts FROM audit_event WHERE actor_id = $1 AND action LIKE 'private%'`,
      [idOf(sam)],
    )
    expect(events).toHaveLength(4)
    expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(1)
    expect(await asOwner('SELECT 1 FROM idempotency_key WHERE person_id = $1', [idOf(sam)])).toEqual([])
  })
})
