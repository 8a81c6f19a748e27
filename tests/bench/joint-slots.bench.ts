import { asId, type PersonId } from '@/lib/domain/ids'
import { type JointSearch, jointSlots } from '@/lib/domain/scheduling/joint-slots'
import { daysAfter, type WeeklyTime, weeklyHours, weekOf } from '@/lib/domain/scheduling/wall-clock'
import { HOUR, type Interval, overlaps } from '@/lib/domain/time'
import type { Figure } from '@/tests/bench/figure'

/**
 * How long it takes to find the times that suit two partners and their couples therapist: 12 weeks in three zones over
 * the spring change of the clocks, 1,080 busy rows, from raw rows to slots. Milliseconds are told for information; what
 * is judged is growth: four times the weeks and rows may take at most 4^1.1 times as long.
 */
export async function benchJointSlots(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (let seed = 0; seed < 200; seed++) search(family(seed % 10, 12))
  for (const couples of [10, 100, 1000]) {
    const families = Array.from({ length: couples }, (_, seed) => family(seed, 12))
    refuseWrongAnswers(families[0] ?? family(0, 12))
    const repeats = Array.from({ length: Math.ceil(300 / couples) }, () => families).flat()
    const times = repeats.map(timeOf).sort((a, b) => a - b)
    figures.push(inMs(`joint-slots-${couples}-couples-median`, times[Math.floor(times.length / 2)] ?? 0))
    figures.push(inMs(`joint-slots-${couples}-couples-p95`, times[Math.floor(times.length * 0.95)] ?? 0))
  }
  const exponent = growth()
  figures.push({
    id: 'joint-slots-growth',
    value: round(exponent),
    unit: 'exponent',
    bar: 1.1,
    ok: exponent <= 1.1,
  })
  return figures
}

type Living = { id: PersonId; name: string; zone: string; hours: WeeklyTime[]; busy: Interval[] }
type Family = { people: Living[]; weeks: number }

const firstDay = '2026-02-02'
const zones = [
  'America/New_York',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'Pacific/Honolulu',
]
const BUSY_ROWS_PER_WEEK = 30

function search({ people, weeks }: Family): Interval[] {
  const until = daysAfter(firstDay, 7 * weeks)
  const window = {
    start: weekOf(firstDay, 'America/New_York').start,
    end: weekOf(until, 'America/New_York').start,
  }
  const calendars = people.map((one) => ({ ...one, open: weeklyHours(one.hours, one.zone, firstDay, until) }))
  const asked: JointSearch = { people: calendars, minutes: 60, stepMinutes: 30, window, notBefore: 0 }
  return jointSlots(asked)
}

function timeOf(one: Family): number {
  const began = performance.now()
  search(one)
  return performance.now() - began
}

/** The exponent of growth from 12 to 48 weeks, from the quietest of interleaved rounds. */
function growth(): number {
  const small = Array.from({ length: 10 }, (_, seed) => family(seed, 12))
  const large = Array.from({ length: 10 }, (_, seed) => family(seed, 48))
  const total = (families: Family[]) => families.reduce((sum, one) => sum + timeOf(one), 0)
  const rounds = Array.from({ length: 40 }, () => ({ small: total(small), large: total(large) }))
  const least = (times: number[]) => Math.min(...times)
  return Math.log(least(rounds.map((one) => one.large)) / least(rounds.map((one) => one.small))) / Math.log(4)
}

function family(seed: number, weeks: number): Family {
  const next = randomFrom(seed + 1)
  const people = ['Partner A', 'Partner B', 'Therapist'].map((name, index) => {
    const zone = zones[(seed + index) % zones.length] ?? 'America/New_York'
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 540, untilMinute: 1320 }))
    const start = weekOf(firstDay, zone).start
    const busy = Array.from({ length: BUSY_ROWS_PER_WEEK * weeks }, () => {
      const from = start + Math.floor(next() * weeks * 168 * 4) * (HOUR / 4)
      return { start: from, end: from + HOUR }
    })
    return { id: asId<PersonId>(name), name, zone, hours, busy: busy.sort((a, b) => a.start - b.start) }
  })
  return { people, weeks }
}

/** A wrong answer voids the time: every slot is free for everyone, and there are some. */
function refuseWrongAnswers(one: Family): void {
  const slots = search(one)
  const taken = slots.some((slot) => one.people.some(({ busy }) => busy.some((row) => overlaps(row, slot))))
  if (slots.length === 0 || taken) throw new Error('the joint search gave a wrong answer')
}

/** A small deterministic generator (mulberry32), so that every run measures the same calendars. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function inMs(id: string, value: number): Figure {
  return { id, value: round(value), unit: 'ms' }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
