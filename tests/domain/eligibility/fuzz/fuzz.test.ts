import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import { type EligibilityReading, readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { printFigure } from '@/tests/bench/figure'
import { allFixtures } from '@/tests/support/x12-fixture'
import { type Chance, chance } from './chance'
import { faults } from './faults'
import { mangle } from './mangle'
import { soundMessage, written } from './sound-message'

/** X12FUZZ: 10,000 messages for each seed; other seeds with `X12FUZZ_SEEDS="3 5"`. */
const seeds = (process.env.X12FUZZ_SEEDS ?? '271').split(/\s+/).map(Number)
const EACH = 5_000
const PORTION = 500
/** Milliseconds. Nothing here takes a hundredth of this: it ends a reader that would never end, and judges no speed. */
const HANGING = 60_000

it.each(seeds)(
  '10,000 messages of seed %i: none breaks or holds up the reader, and every fault is named',
  (seed) => {
    const told = { crashes: 0, hangs: 0, wrong: 0, explained: 0, read: 0, refused: 0 }
    const unexplained: string[] = []
    inPortions(EACH, told, (number) => {
      const { text, fault, position } = spoiled(chance(seed * 100_003 + number))
      if (position === null) return must(explained(readWhole(text)).length === 0, `sound, and yet: ${text}`)
      told.wrong += 1
      if (explained(readWhole(text)).includes(position)) told.explained += 1
      else unexplained.push(`${fault}, segment ${position}: ${JSON.stringify(text)}`)
    })
    inPortions(EACH, told, (number) => {
      const by = chance(seed * 200_003 + number)
      const reading = readWhole(mangle(by.once(2) ? by.one(files) : written(soundMessage(by)), by))
      if (reading.ok) told.read += 1
      else told.refused += 1
    })
    printFigure({ id: `X12FUZZ-${seed}`, value: 2 * EACH, unit: 'messages' })
    for (const what of ['crashes', 'hangs'] as const)
      printFigure({
        id: `X12FUZZ-${seed}-${what}`,
        value: told[what],
        unit: 'messages',
        bar: 0,
        ok: told[what] === 0,
      })
    const ok = told.explained === told.wrong
    printFigure({
      id: `X12FUZZ-${seed}-explained`,
      value: told.explained,
      unit: 'wrong messages',
      bar: told.wrong,
      ok,
    })
    expect(unexplained).toEqual([])
    expect(told).toMatchObject({ crashes: 0, hangs: 0 })
    expect(told.wrong).toBeGreaterThan(EACH / 2)
    expect(told.read).toBeGreaterThan(EACH / 10)
    expect(told.refused).toBeGreaterThan(EACH / 10)
  },
  120_000,
)

const files = allFixtures()

/** A sound message, or one with a single fault and the segment it is in. */
function spoiled(by: Chance): { text: string; fault: string; position: number | null } {
  const message = soundMessage(by)
  if (by.once(10)) return { text: written(message), fault: 'none', position: null }
  const [fault, spoil] = by.one(Object.entries(faults))
  return { fault, position: spoil(message, by), text: written(message) }
}

/** Reads as an import does, and checks what must hold of every answer: work and words in proportion to the file. */
function readWhole(text: string): EligibilityReading {
  const reading = readEligibilityReply(text)
  if (!reading.ok) {
    const { code, segment, sentence } = reading.problem
    must(/^[A-Z].*\.$/s.test(sentence), sentence)
    must(withoutSegments.has(code) || (segment !== null && segment.position > 0), sentence)
    return reading
  }
  const { members, unread } = reading
  const lines = members.reduce((sum, member) => sum + member.benefits.length, 0)
  const told = members.length + lines + new Set(unread.map(({ position }) => position)).size
  must(told <= text.length, `${told} things are told of ${text.length} characters`)
  for (const { segment, value } of members.flatMap(benefitFacts)) {
    must(text.includes(segment.text), `${segment.text} is not in the file`)
    must(typeof value !== 'number' || (Number.isSafeInteger(value) && value >= 0), `${value} is no figure`)
  }
  return reading
}

/** Ten thousand messages make a million claims: only a broken one is worth the work of an expectation. */
function must(holds: boolean, words: string): void {
  if (!holds) expect.fail(words)
}

/** What has no segment to name: nothing is there, or it is no X12. */
const withoutSegments = new Set(['empty', 'not-x12'])

/** The positions an answer names: odd, not read, or why it is no answer. */
function explained(reading: EligibilityReading): number[] {
  if (!reading.ok) return [reading.problem.segment?.position ?? 0]
  const places = [...reading.warnings.map(({ segment }) => segment), ...reading.unread]
  return places.flatMap((place) => place?.position ?? [])
}

/** Some hundreds at a time under a watch that can end even a loop without an end; what is thrown is counted and told. */
function inPortions(
  count: number,
  told: { crashes: number; hangs: number },
  read: (number: number) => void,
): void {
  const turn = globalThis as { portion?: () => void }
  for (let from = 0; from < count; from += PORTION) {
    turn.portion = () => {
      for (let number = from; number < from + PORTION; number += 1) read(number)
    }
    try {
      runInThisContext('portion()', { timeout: HANGING })
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') told.hangs += 1
      else {
        told.crashes += 1
        throw error
      }
    }
  }
  turn.portion = undefined
}
