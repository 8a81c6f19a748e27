import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { isInTurn, type PlanTurn } from '@/lib/domain/benefits/plan-turns'
import { sayDay, sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** At the desk, or by whom it is whose plan it is, in their language. */
type Reader = 'desk' | 'en' | 'es'

/** When a plan pays first, by its last turn: "pays first through Nov 30, 2026"; empty for one that never does. */
export function sayTurn(turns: readonly PlanTurn[], today: IsoDay, reader: Reader = 'desk'): string {
  const say = words[reader]
  const last = turns.at(-1)
  if (!last) return ''
  if (last.until) {
    const day = say.day(lastDayOf(last.until))
    return last.until > today ? say.through(day) : say.paid(day)
  }
  if (!last.from) return say.first
  return last.from > today ? say.from(say.day(last.from)) : say.since(say.day(last.from))
}

/** Its place by the order as it was set last, counted from 1, and until when another plan goes before. */
export function sayPlace(
  turns: readonly PlanTurn[],
  place: number,
  today: IsoDay,
  reader: Reader = 'desk',
): string {
  const say = words[reader]
  const turn = sayTurn(turns, today, reader)
  if (place === 1) return turn
  const usual = place === 2 ? say.second : say.number(place)
  if (turn === '') return usual
  return isInTurn(turns, today) ? `${turn}${say.then}` : `${usual}, ${turn}`
}

const english = {
  first: 'pays first',
  through: (day: string) => `pays first through ${day}`,
  paid: (day: string) => `paid first through ${day}`,
  from: (day: string) => `pays first from ${day} on`,
  since: (day: string) => `pays first since ${day}`,
  second: 'pays second',
  number: (place: number) => `pays as number ${place}`,
  then: ', then second',
}
const words: Record<Reader, typeof english & { day: (day: IsoDay) => string }> = {
  desk: { ...english, day: sayDay },
  en: { ...english, day: (day) => sayLongDay(day, 'en') },
  es: {
    first: 'paga primero',
    through: (day) => `paga primero hasta el ${day}`,
    paid: (day) => `pagó primero hasta el ${day}`,
    from: (day) => `paga primero a partir del ${day}`,
    since: (day) => `paga primero desde el ${day}`,
    second: 'paga en segundo lugar',
    number: (place) => `paga en el lugar ${place}`,
    then: ', después en segundo lugar',
    day: (day) => sayLongDay(day, 'es'),
  },
}
