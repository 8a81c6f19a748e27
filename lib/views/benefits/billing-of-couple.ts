import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type CoverageRow, listCoverages } from '@/lib/data/benefits'
import { type PartnerClaim, readClaims } from '@/lib/data/claim-facts'
import { type ChangedSince, changedSince } from '@/lib/data/marks-of-lines'
import { listTakenOut, type TakenOut } from '@/lib/data/taken-out'
import { sayBillableTo } from '@/lib/domain/benefits/billable-to'
import { billingCodes } from '@/lib/domain/benefits/billing-codes'
import { looksLikeMonth, type Month, monthAfter, sayMonth } from '@/lib/domain/benefits/billing-month'
import {
  type Attended,
  type ClaimLine,
  claimLines,
  type Lack,
  type Unbilled,
} from '@/lib/domain/benefits/claim-lines'
import { dollars } from '@/lib/domain/benefits/money'
import { planName } from '@/lib/domain/benefits/plan-name'
import { lackWords, sayShortDay, whyNotWords } from '@/lib/domain/benefits/say-claim'
import { sayDay } from '@/lib/domain/say-day'
import { isJoint, kindTitle } from '@/lib/domain/scheduling/session-kinds'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { lackingOnSuperbills } from '@/lib/gateways/program/identity'
import { paths } from '@/lib/paths'
import { sayWhenAndBy } from '@/lib/views/benefits/billed-to'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type LineOnScreen = {
  key: string
  day: string
  service: string
  units: number
  minutes: number
  charge: string
  /** Sentences, each with the page on which it is mended where there is one; empty when it can be billed. */
  lacks: { text: string; mend: { href: string; words: string } | null }[]
  /** It is new, or otherwise than in a file of this month that went out. */
  changed: boolean
}

export type BillingOfPartner = {
  id: string
  name: string
  called: string
  payer: string | null
  /** The payer as a head says it, where the plan was replaced since: "Harbor (the former plan, member ID HB-1)". */
  plan: string | null
  jointApart: boolean
  lines: LineOnScreen[]
  /** Days they were here on, too short to be billed as one: "Nov 16, 2026: 45 of 180 minutes". */
  shortDays: string[]
  /** Sessions that are over and lack who was there, and whose it is to write it down. */
  unwritten: { key: string; href: string; session: string; by: string }[]
  unbilled: { key: string; text: string }[]
  /** Files of this month that were taken out already, and by whom last. */
  taken: { file: string; words: string; changed: boolean }[]
  /** Lines that lack nothing, and what they come to. */
  ready: number
  total: string
}

export type BillingOfCouple = {
  heading: CaseHeading
  month: { value: Month; words: string; before: Month; after: Month }
  partners: BillingOfPartner[]
  /** The couple's joint sessions of the month, and under whom each is billed. */
  joint: { key: string; href: string; session: string; to: string }[]
  /** What a superbill would have to leave out, because whoever runs the portal has not set it. */
  lacks: string[]
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
    const plans = await listCoverages(tx, couple)
    const taken = await listTakenOut(tx, couple, value)
    return {
      heading: read.heading,
      month: { value, words: sayMonth(value), before: monthAfter(value, -1), after: monthAfter(value, 1) },
      partners: claims.map(({ personId, called, coverage, head, facts }) => {
        const { lines, shortDays, unwritten, unbilled } = claimLines(facts)
        const ready = lines.filter(({ missing }) => missing.length === 0)
        const own = taken
          .filter((one) => one.personId === personId)
          .map((out) => ({ out, since: since(out, head, ready) }))
        const changed = new Set(own.flatMap((one) => one.since.lines.map((place) => ready[place])))
        return {
          ...{ id: personId, called, name: head.patient.name, payer: coverage && planName(coverage, plans) },
          plan: coverage && sayPlan(coverage, plans),
          jointApart: facts.jointApart,
          lines: lines.map((line, place) => ({ ...onScreen(line, place), changed: changed.has(line) })),
          shortDays: shortDays.map((one) => sayShortDay(one, facts.floor)),
          unwritten: unwritten.filter(({ end }) => end <= now.getTime()).map(sayUnwritten),
          unbilled: unbilled.filter(({ day }) => day <= today).map(sayUnbilled),
          taken: own.map((one) => sayTaken(one, zone)),
          ready: ready.length,
          total: dollars(ready.reduce((sum, { charge }) => sum + (charge ?? 0), 0)),
        }
      }),
      joint: jointOf(claims),
      lacks: lackingOnSuperbills(),
    }
  })
}

function sayPlan(coverage: CoverageRow, plans: readonly CoverageRow[]): string {
  const { payer, memberId, former } = coverage
  if (!former) return planName(coverage, plans)
  return `${payer} (${['the former plan', memberId && `member ID ${memberId}`].filter(Boolean).join(', ')})`
}

function onScreen(line: ClaimLine, place: number): Omit<LineOnScreen, 'changed'> {
  const { day, code, units, minutes, charge, missing } = line
  return {
    key: `${day}-${code}-${place}`,
    day: sayDay(day),
    service: `${code} ${billingCodes[code].label}`,
    ...{ units, minutes },
    charge: charge === null ? 'not set' : dollars(charge),
    lacks: missing.map((one) => ({ text: lackWords[one], mend: mendOf(one, line) })),
  }
}

function mendOf(lack: Lack, { sessionId }: ClaimLine) {
  if (lack === 'charge') return { href: paths.ownCharges, words: 'Our charges' }
  if (lack !== 'billed-to' || !sessionId) return null
  return { href: paths.staffSession(sessionId), words: 'Choose under whom' }
}

/** Each once, from whichever partner's calendar it stands in first. */
function jointOf(claims: readonly PartnerClaim[]): BillingOfCouple['joint'] {
  const [first, second] = claims
  const names = [first?.called ?? '', second?.called ?? ''] as const
  const joint = claims.flatMap(({ facts }) => facts.sessions.filter(({ kind }) => isJoint(kind)))
  return [...new Map(joint.map((one) => [one.sessionId, one])).values()]
    .sort((one, other) => one.end - other.end)
    .map(({ sessionId, day, kind, billedTo }) => ({
      key: sessionId,
      href: paths.staffSession(sessionId),
      session: `${sayDay(day)}, ${kindTitle(kind)}`,
      to: sayBillableTo(billedTo ?? 'each-own-per-diem', names),
    }))
}

/** What went out before its lines were marked is not known to have changed. */
const since = ({ marks }: TakenOut, head: PartnerClaim['head'], ready: readonly ClaimLine[]): ChangedSince =>
  (marks && changedSince(marks, head, ready)) || { lines: [], gone: 0 }

function sayTaken({ out, since }: { out: TakenOut; since: ChangedSince }, zone: string) {
  const isChanged = since.lines.length > 0 || since.gone > 0
  return {
    file: out.file,
    words: `taken out ${sayWhenAndBy(out, zone)}${isChanged ? `, changed since${sayGone(since)}: take it out again` : ''}`,
    changed: isChanged,
  }
}

const sayGone = ({ gone, lines }: ChangedSince) =>
  gone > lines.length ? ` (${gone - lines.length} fewer to bill)` : ''

const sayUnwritten = ({ sessionId, day, kind, clinician }: Attended) => ({
  key: sessionId,
  href: paths.staffSession(sessionId),
  session: `${sayDay(day)}, ${kindTitle(kind)}`,
  by: clinician ? `${clinician.name} writes it down` : 'you write it down',
})

const sayUnbilled = ({ day, kind, why }: Unbilled, place: number) => ({
  key: `${day}-${place}`,
  text: `${sayDay(day)}, ${kindTitle(kind)}: ${whyNotWords[why]}`,
})
