import { expect, it } from 'vitest'
import type { Answers, InstrumentId } from '@/lib/domain/measures/instrument'
import { offeredIn } from '@/lib/domain/measures/offered'
import { laterParts, type PartKey, parts } from '@/lib/domain/measures/private-pages'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'
import { questionsOf } from '@/lib/domain/measures/way-through'
import words from '@/lib/i18n/messages/en/apply.json'
import palabras from '@/lib/i18n/messages/es/apply.json'

const everySubstance = ['alcohol', 'cannabis', 'opioids', 'stimulants', 'sedatives', 'other']

/** How many questions these parts ask of somebody who uses all of what we ask about, or nothing at all. */
function questions(of: readonly PartKey[], uses: boolean): number {
  const known = {
    concern: uses ? 'yes' : 'no',
    measures: new Map<InstrumentId, Answers>([
      ['auditc', { 1: uses ? 2 : 0 }],
      ['drug1', { 1: uses ? 1 : 0 }],
      ['asq', uses ? { 1: 1 } : {}],
    ]),
    replies: new Map<TopicKey, Reply>(uses ? [['substances', { many: [...everySubstance] }]] : []),
    offered: offeredIn('en', []),
  }
  return of.flatMap((part) => questionsOf(part, known)).length
}

it('the page before the start tells the true number of parts and, to the nearest five, of questions', () => {
  const nearestFive = (count: number) => Math.round(count / 5) * 5
  expect([questions(parts, false), questions(parts, true)].map(nearestFive)).toEqual([35, 45])
  expect(nearestFive(questions(laterParts, true))).toBe(50)
  expect([parts.length, laterParts.length]).toEqual([5, 3])
  expect(words.begin.canWait).toMatch(
    /5 parts, with about 35 to 45 short pages.* 3 more parts, with about 50 questions/,
  )
  expect(palabras.begin.canWait).toMatch(/5 partes: son de 35 a 45 páginas.* 3 partes, con unas 50 preguntas/)
})
