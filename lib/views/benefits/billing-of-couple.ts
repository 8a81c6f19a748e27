import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { readClaims } from '@/lib/data/claim-facts'
import { billingCodes } from '@/lib/domain/benefits/billing-codes'
import { looksLikeMonth, type Month, monthAfter, sayMonth } from '@/lib/domain/benefits/billing-month'
import {
  type Attended,
  type ClaimLine,
  claimLines,
  type Lack,
  type ShortDay,
  type Unbilled,
  type WhyNot,
} from '@/lib/domain/benefits/claim-lines'
import { dollars } from '@/lib/domain/benefits/money'
import { sayDay } from '@/lib/domain/say-day'
import { kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type LineOnScreen = {
  key: string
  day: string
  service: string
  units: number
  minutes: number
  charge: string
  /** Sentences; empty when it can be billed. */
  lacks: string[]
}

export type BillingOfPartner = {
  id: string
  name: string
  called: string
  payer: string | null
  jointApart: boolean
  lines: LineOnScreen[]
  /** Days they were here on, too short to be billed as one: "Nov 16, 2026: 45 of 180 minutes". */
  shortDays: string[]
  /** Sessions that are over and lack who was there, and whose it is to write it down. */
  unwritten: { key: string; href: string; session: string; by: string }[]
  unbilled: { key: string; text: string }[]
  /** Lines that lack nothing, and what they come to. */
  ready: number
  total: string
}

export type BillingOfCouple = {
  heading: CaseHeading
  month: { value: Month; words: string; before: Month; after: Month }
  partners: BillingOfPartner[]
}

/** What each partner can be billed for in a month, and what keeps the rest from it; each partner by themselves. */
export function billingOfCouple(
  caller: Caller,
  { couple, month }: { couple: string; month?: unknown },
): Promise<BillingOfCouple> {
  return look(caller, 'billing.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone, 'plan')
    if (!read) throw new NotFound()
    const today = localDateOf(now.getTime(), zone)
    const thisMonth = today.slice(0, 7)
    const value = typeof month === 'string' && looksLikeMonth(month) ? month : thisMonth
    const claims = await readClaims(tx, couple, value)
    return {
      heading: read.heading,
      month: { value, words: sayMonth(value), before: monthAfter(value, -1), after: monthAfter(value, 1) },
      partners: claims.map(({ personId, called, coverage, jointApart, head, facts }) => {
        const { lines, shortDays, unwritten, unbilled } = claimLines(facts)
        const ready = lines.filter(({ missing }) => missing.length === 0)
        return {
          ...{ id: personId, called, name: head.patient.name, payer: coverage?.payer ?? null, jointApart },
          lines: lines.map(onScreen),
          shortDays: shortDays.map((one) => sayShort(one, facts.floor)),
          unwritten: unwritten.filter(({ end }) => end <= now.getTime()).map(sayUnwritten),
          unbilled: unbilled.filter(({ day }) => day <= today).map(sayUnbilled),
          ready: ready.length,
          total: dollars(ready.reduce((sum, { charge }) => sum + (charge ?? 0), 0)),
        }
      }),
    }
  })
}

function onScreen(line: ClaimLine, place: number): LineOnScreen {
  const { day, code, units, minutes, charge, missing } = line
  return {
    key: `${day}-${code}-${place}`,
    day: sayDay(day),
    service: `${code} ${billingCodes[code].label}`,
    ...{ units, minutes },
    charge: charge === null ? 'not set' : dollars(charge),
    lacks: missing.map((one) => lacks[one]),
  }
}

const lacks: Record<Lack, string> = {
  diagnosis: 'No diagnosis: their own clinician records it.',
  charge: 'No charge of the program for this service on this day.',
  approval: 'Beyond what the payer approved.',
}

const sayShort = ({ day, minutes, open }: ShortDay, floor: number) =>
  `${sayDay(day)}: ${minutes} of ${floor} minutes${open ? ' so far' : ''}`

const sayUnwritten = ({ sessionId, day, kind, clinician }: Attended) => ({
  key: sessionId,
  href: paths.staffSession(sessionId),
  session: `${sayDay(day)}, ${kindTitle(kind)}`,
  by: clinician ? `${clinician.name} writes it down` : 'you write it down',
})

const sayUnbilled = ({ day, kind, why }: Unbilled, place: number) => ({
  key: `${day}-${place}`,
  text: `${sayDay(day)}, ${kindTitle(kind)}: ${whyNot[why]}`,
})

const whyNot: Record<WhyNot, string> = {
  'not-there': 'not there.',
  'billed-elsewhere': 'not billed to this partner.',
  'part-of-a-day-only': 'counts only inside a whole day of care, or under the one partner it is billed to.',
  'too-short': 'too short to be billed.',
  'no-code': 'its code is chosen by whoever held it.',
}
