import { daysAfter } from '@/lib/domain/scheduling/wall-clock'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { clinicianWeek } from '@/lib/views/calendar/clinician-week'
import { coordinationWeek } from '@/lib/views/calendar/coordination-week'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { callerOf, fillUpTo, firstMonday, idOf } from '@/tests/bench/crowd'
import type { Figure } from '@/tests/bench/figure'

/**
 * Booking and the calendars with the database in the loop, at 10, 100 and 1,000 couples in one run. What one person
 * reads must not grow with how many others there are, and ten rows of the queue of one coordinator who answers for
 * everybody hardly may. Her week and her bookings do: what she may reach is found out anew for each statement.
 */
export async function benchWholeProgram(): Promise<Figure[]> {
  const figures: Figure[] = []
  const medians: Record<string, number[]> = {}
  for (const couples of [10, 100, 1000]) {
    await fillUpTo(couples)
    for (const [name, act] of Object.entries(acts(couples))) {
      const times = await timesOf(act)
      const median = times[Math.floor(times.length / 2)] ?? 0
      medians[name] = [...(medians[name] ?? []), median]
      figures.push(inMs(`${name}-${couples}-couples-median`, median))
      figures.push(inMs(`${name}-${couples}-couples-p95`, times[Math.floor(times.length * 0.95)] ?? 0))
    }
  }
  for (const name of ['our-week', 'clinician-week', 'joint-lanes', 'desk-queue']) {
    const [least = 1, , most = 1] = medians[name] ?? []
    const exponent = Math.log(most / least) / Math.log(100)
    figures.push({
      id: `${name}-growth`,
      value: round(exponent),
      unit: 'exponent',
      bar: 0.2,
      ok: exponent <= 0.2,
    })
  }
  return figures
}

const rounds = 40

async function timesOf(act: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 5; warm++) await act(rounds + warm)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await act(round)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

function acts(couples: number): Record<string, (round: number) => Promise<unknown>> {
  const coordinator = callerOf('coordinator', idOf('coordinator', 0))
  const couple = (round: number) => (round * 7) % couples
  return {
    'book-session': (round) => book(couple(round), round, couples),
    'our-week': (round) => ourWeek(callerOf('partner', idOf('first', couple(round))), firstMonday),
    'clinician-week': () => clinicianWeek(callerOf('clinician', idOf('clinician', 0)), firstMonday),
    'joint-lanes': (round) =>
      jointLanes(callerOf('clinician', idOf('clinician', 0)), {
        couple: idOf('couple', round % 10),
        week: firstMonday,
      }),
    'coordination-week': () => coordinationWeek(coordinator, firstMonday),
    'desk-queue': () => deskQueue(coordinator, { view: 'program', most: 10 }),
  }

  /** A couples session on a Wednesday to Friday of a week that nobody of these ten couples has taken yet. */
  async function book(number: number, round: number, size: number) {
    const day = 7 * (8 + Math.floor(round / 3)) + 2 + (round % 3)
    const date = daysAfter(firstMonday, day + (size === 10 ? 0 : size === 100 ? 140 : 280))
    const at = { date, minute: (8 + (number % 10)) * 60, zone: 'America/Denver', minutes: 60 }
    const outcome = await bookSession(coordinator, {
      couple: idOf('couple', number),
      asked: { kind: 'couples', at, agreed: false },
    })
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`)
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000
const inMs = (id: string, value: number): Figure => ({ id, value: round(value), unit: 'ms' })
