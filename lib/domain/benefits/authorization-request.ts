import type { AskedDays } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billingCodes, type DayCode } from '@/lib/domain/benefits/billing-codes'
import type { Diagnosis } from '@/lib/domain/benefits/diagnosis'
import { sayDays } from '@/lib/domain/benefits/say-days'
import type { Block, Paper } from '@/lib/domain/paper'
import { sayDay } from '@/lib/domain/say-day'

/**
 * What a payer is told when days of care are asked for: the least it decides by, and about this one partner alone. `level`
 * is null where the partner's consent does not reach it or no clinician has recorded one; `days` are those booked among
 * those asked for; `former` is the approval that is to go on, null where these are the first days.
 */
export type RequestFacts = {
  on: IsoDay
  program: { name: string; npi: string | null; phone: string | null }
  payer: string
  patient: { name: string; dateOfBirth: IsoDay; memberId: string; group: string }
  code: DayCode
  asked: AskedDays
  former: FormerApproval | null
  diagnoses: readonly Diagnosis[]
  level: { recommended: string; actual: string; on: IsoDay } | null
  days: readonly { day: IsoDay; minutes: number }[]
  notice: readonly string[]
}

/** Days are `[from, until)`; `attended` are those of its `units` that somebody wrote down. */
export type FormerApproval = {
  reference: string
  units: number
  attended: number
  from: IsoDay
  until: IsoDay
  reviewer: string
}

/** The request, in reading order. Revenue codes: 0906 with H0015, 0905 with S9480. */
export function authorizationRequest(facts: RequestFacts): Paper {
  const { on, program, payer, patient, notice } = facts
  return {
    locale: 'en',
    title: 'Request for prior authorization',
    footer: `${patient.name} · ${sayDay(on)}`,
    blocks: [
      { kind: 'heading', level: 1, text: 'Request for prior authorization' },
      { kind: 'paragraph', text: `To ${payer}. Written on ${sayDay(on)}.` },
      table('Patient', [
        ['Name', patient.name],
        ['Date of birth', patient.dateOfBirth && sayDay(patient.dateOfBirth)],
        ['Member ID', patient.memberId],
        ['Group', patient.group],
      ]),
      table('Program', [
        ['Name', program.name],
        ['NPI', program.npi ?? ''],
        ['Phone', program.phone ?? ''],
      ]),
      { kind: 'heading', level: 2, text: 'What is asked for' },
      ...asked(facts),
      { kind: 'heading', level: 2, text: 'Why' },
      ...why(facts),
      { kind: 'heading', level: 2, text: 'Notice that goes with this record' },
      ...notice.map((text): Block => ({ kind: 'paragraph', text })),
    ],
  }
}

function asked({ code, days, asked: { units, from, until, perWeek }, former }: RequestFacts): Block[] {
  const service = `${code}, ${billingCodes[code].label} (revenue code ${code === 'H0015' ? '0906' : '0905'}), by telehealth. One unit is one day.`
  const course = `${sayCount(units)}, ${sayDays(from, until)}: ${perWeek === 1 ? '1 day' : `${perWeek} days`} a week, at least 3 hours a day.`
  const before = former ? [sayFormer(former)] : []
  if (days.length === 0) return [{ kind: 'list', items: [service, course, ...before] }]
  return [
    { kind: 'list', items: [service, course, ...before] },
    {
      kind: 'table',
      caption: 'Days planned so far',
      head: ['Day', 'Minutes of care'],
      rows: days.map(({ day, minutes }) => [sayDay(day), String(minutes)]),
      numbers: [1],
    },
  ]
}

const sayCount = (units: number) => (units === 1 ? '1 day' : `${units} days`)

function sayFormer({ reference, units, attended, from, until, reviewer }: FormerApproval): string {
  const by = reviewer ? `, reviewed by ${reviewer}` : ''
  return `It continues ${reference}${by}: ${sayCount(units)} approved, ${sayDays(from, until)}, ${attended} of them written down as attended so far.`
}

function why({ diagnoses, level }: RequestFacts): Block[] {
  const treated = diagnoses.map(({ code, words }) => `${code}, ${words}`)
  const found = level
    ? `A clinician found level ${level.recommended} of care to fit on ${sayDay(level.on)}${level.actual === level.recommended ? '' : `; care is given at level ${level.actual}`}. The ratings behind it can be talked over with the clinician.`
    : 'The clinician can be asked about the level of care.'
  return [
    ...(treated.length > 0 ? [{ kind: 'list' as const, items: treated }] : []),
    { kind: 'paragraph', text: found },
  ]
}

function table(caption: string, rows: [string, string][]): Block {
  return {
    kind: 'table',
    caption,
    head: ['What', 'Said'],
    rows: rows.filter(([, value]) => value !== ''),
  }
}
