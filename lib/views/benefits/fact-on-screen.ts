import type { FactRow } from '@/lib/data/benefit-facts'
import type { FactKey } from '@/lib/domain/benefits/benefit-fact'
import { factName, scopeWords, valueWords } from '@/lib/domain/benefits/fact-words'
import { isPlanWide, serviceTypeWords } from '@/lib/domain/benefits/service-types'
import { countsUntil, isOver } from '@/lib/domain/benefits/valid-until'
import { sayDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'

/**
 * A fact as the workbench shows it. What one line of a source says alike for several services is one fact here, with
 * several ids. `source.href` leads to the segment it was read from.
 */
export type FactOnScreen = {
  ids: string[]
  name: string
  value: string
  /** For whom and where it holds, and what the payer adds. */
  scope: string
  clashing: boolean
  source: { chip: string; detail: string; href: string | null }
  /** The payer's own day, and the day on which it came to us where that is another one. */
  said: string
  /** Whose word it is and when: the payer's in a reply, or somebody's on the telephone. */
  sayer: string
  /** Until when a payer's answer of that day counts. */
  counts: { through: string; over: boolean }
}

/** `rows` differ in nothing but the service they speak of. */
export function factOnScreen(
  rows: readonly [FactRow, ...FactRow[]],
  clashing: boolean,
  at: { couple: string; zone: string; today: string },
): FactOnScreen {
  const [row] = rows
  const until = countsUntil(row.saidOn)
  return {
    ids: rows.map(({ id }) => id),
    name: factName(row.key),
    value: shownValue(row),
    scope: [scopeOfAll(rows), row.note].filter(Boolean).join(' · '),
    clashing,
    source: row.replyId === null ? callSource(row, at.zone) : replySource(row, row.replyId, at.couple),
    said: saidAndKept(row, at.zone),
    sayer: row.replyId === null ? caller(row, at.zone) : `reply of ${sayDay(row.saidOn)}`,
    counts: { through: sayDay(lastDayOf(until)), over: isOver(until, at.today) },
  }
}

function saidAndKept({ saidOn, recordedAt, replyId }: FactRow, zone: string): string {
  const keptOn = localDateOf(recordedAt.getTime(), zone)
  if (keptOn === saidOn) return sayDay(saidOn)
  return `${sayDay(saidOn)}, ${replyId === null ? 'recorded' : 'imported'} ${sayDay(keptOn)}`
}

function shownValue(row: FactRow): string {
  const isDay = row.key === 'coverage-from' || row.key === 'coverage-until'
  if (isDay && typeof row.value === 'string') return sayDay(row.value)
  return valueWords(row as Parameters<typeof valueWords>[0])
}

function scopeOfAll(rows: readonly [FactRow, ...FactRow[]]): string {
  const services = rows.map(({ scope }) => scope.serviceType).filter((service) => service !== null)
  const words = services
    .filter((service) => !isPlanWide(service))
    .map(serviceTypeWords)
    .sort()
    .join(' and ')
  return [scopeWords({ ...rows[0].scope, serviceType: null }), words].filter(Boolean).join(', ')
}

function replySource(row: FactRow, reply: string, couple: string): FactOnScreen['source'] {
  const position = row.segmentPosition ?? 0
  return {
    chip: `271 line ${position}`,
    detail: row.segmentText ?? '',
    href: `${paths.deskReply(couple, reply)}#segment-${position}`,
  }
}

function callSource(row: FactRow, zone: string): FactOnScreen['source'] {
  return { chip: `Call ${row.reference ?? ''}`, detail: caller(row, zone), href: null }
}

/** "Dana R., Nov 20, 2026, 2:00 PM PST": two calls may have one reference of the payer. */
function caller({ representative, calledAt, saidOn }: FactRow, zone: string): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone: zone } as const
  const time = calledAt?.toLocaleTimeString('en-US', clock).replace(/\u202f/g, ' ')
  return [representative, sayDay(saidOn), time].filter(Boolean).join(', ')
}

/** The order in which a check is made: is it active, what plan, what does it cost, what must be asked first. */
export function inReadingOrder(facts: { key: FactKey; screen: FactOnScreen }[]): FactOnScreen[] {
  const place = (key: FactKey) => order.indexOf(key)
  return [...facts].sort((a, b) => place(a.key) - place(b.key)).map(({ screen }) => screen)
}

const order: FactKey[] = [
  'coverage-active',
  'coverage-from',
  'coverage-until',
  'plan-name',
  'plan-kind',
  'mental-health-covered',
  'substance-use-covered',
  'prior-authorization',
  'telehealth',
  'deductible-total',
  'deductible-met',
  'deductible-remaining',
  'out-of-pocket-total',
  'out-of-pocket-met',
  'out-of-pocket-remaining',
  'copay',
  'coinsurance',
  'limit',
  'exclusion',
  'other-payer',
  'ask-elsewhere',
]
