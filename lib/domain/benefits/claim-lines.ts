import type { Cents, IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type BillableTo, standsApart } from '@/lib/domain/benefits/billable-to'
import type { BillingCode, DayCode } from '@/lib/domain/benefits/billing-codes'
import { bySession } from '@/lib/domain/benefits/by-the-session'
import { type Diagnosis, dayCodeOf } from '@/lib/domain/benefits/diagnosis'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** One session of one partner on one of their days. `attended`: minutes, null while nobody wrote them down. */
export type Attended = {
  sessionId: string
  day: IsoDay
  /** When it is over, in epoch milliseconds. */
  end: number
  /** How many minutes it lasts. */
  booked: number
  kind: SessionKind
  attended: number | null
  /** Of a joint session: whether it is this partner's to be billed for, and whether under them alone. */
  billedTo: BillableTo | null
  isTheirs: boolean
  clinician: { name: string; credentials: string } | null
}

/** What one partner's claims are made of. `codeOn` and `chargeOn` answer for a day; null where nobody has said. */
export type ClaimFacts = {
  sessions: readonly Attended[]
  /** Minutes from which a day is billed as one. */
  floor: number
  /** The payer counts no couples session as part of a day: each is a line of its own, under the one it is billed to. */
  jointApart: boolean
  place: '10' | '02'
  modifiers: readonly string[]
  usualDayCode: DayCode | null
  approvalOn: (day: IsoDay) => { reference: string; serviceCode: DayCode } | null
  /** Whether the plan wants this day approved first, and nobody let it pass. */
  wantsApproval: (day: IsoDay) => boolean
  diagnosesOn: (day: IsoDay) => readonly Diagnosis[]
  chargeOn: (code: BillingCode, day: IsoDay) => Cents | null
}

/** A service line. `charge` is for all units; `missing` keeps it from being sent. */
export type ClaimLine = {
  day: IsoDay
  /** The one session it stands for; null of a whole day. */
  sessionId: string | null
  code: BillingCode
  units: number
  minutes: number
  place: '10' | '02'
  modifiers: readonly string[]
  diagnoses: readonly Diagnosis[]
  charge: Cents | null
  authorization: string | null
  rendering: { name: string; credentials: string } | null
  missing: readonly Lack[]
}

export type Lack = 'diagnosis' | 'charge' | 'approval' | 'billed-to'

/** A session that stands on no line, and why. */
export type Unbilled = { day: IsoDay; kind: SessionKind; why: WhyNot }
export type WhyNot = 'not-there' | 'billed-elsewhere' | 'part-of-a-day-only' | 'too-short' | 'no-code'

/**
 * A day somebody was here on that is no day of care, so far or for good: its attended minutes do not reach the floor, or
 * `open`, one of its sessions is not written down.
 */
export type ShortDay = { day: IsoDay; minutes: number; open: boolean }

export type Claim = {
  lines: ClaimLine[]
  shortDays: ShortDay[]
  /** Sessions of which nobody has written down who was there; nothing of their day is billed before. */
  unwritten: Attended[]
  unbilled: Unbilled[]
}

/**
 * The service lines of one partner, from their attended sessions: a day that reaches the payer's floor is one line of a
 * day, with everything in it; a shorter one is billed session by session. A joint session stands by itself only under the
 * one patient it is billed to; with a payer that bills joint work apart it always does, on whatever day, and its minutes
 * are part of none. Nothing is billed that nobody wrote down, and nothing carries another's diagnosis.
 */
export function claimLines(facts: ClaimFacts): Claim {
  const claim: Claim = { lines: [], shortDays: [], unwritten: [], unbilled: [] }
  const { lines, shortDays, unwritten, unbilled } = claim
  for (const day of [...new Set(facts.sessions.map(({ day }) => day))].sort()) {
    const all = facts.sessions.filter((one) => one.day === day)
    const theirs = all.filter(({ isTheirs }) => isTheirs)
    unbilled.push(...all.filter(({ isTheirs }) => !isTheirs).map(without('billed-elsewhere')))
    unwritten.push(...theirs.filter(isOpen))
    const isApart = ({ kind }: Attended) => standsApart(kind, facts.jointApart)
    for (const one of theirs.filter(isApart)) addApart(one, facts, claim)
    const ofDay = theirs.filter((one) => !isApart(one))
    const open = ofDay.filter(isOpen)
    const there = ofDay.filter(({ attended }) => (attended ?? 0) > 0)
    const minutes = there.reduce((sum, { attended }) => sum + (attended ?? 0), 0)
    const isShort = minutes < facts.floor || open.length > 0
    if (minutes > 0 && isShort) shortDays.push({ day, minutes, open: open.length > 0 })
    if (open.length > 0) continue
    unbilled.push(...ofDay.filter(({ attended }) => attended === 0).map(without('not-there')))
    if (minutes >= facts.floor) lines.push(wholeDay(day, minutes, facts))
    else for (const one of there) add(one, facts, claim)
  }
  return claim
}

const isOpen = ({ attended }: Attended) => attended === null

/** While nobody said under whom, it stands on the line it would be and keeps that back: none is billed to both. */
function addApart(one: Attended, facts: ClaimFacts, claim: Claim) {
  if (isOpen(one)) return
  if (one.attended === 0) claim.unbilled.push(without('not-there')(one))
  else if (one.billedTo === 'first-partner' || one.billedTo === 'second-partner') add(one, facts, claim)
  else add({ ...one, billedTo: 'first-partner' }, facts, claim, ['billed-to'])
}

function wholeDay(day: IsoDay, minutes: number, facts: ClaimFacts): ClaimLine {
  const approval = facts.approvalOn(day)
  const code = approval?.serviceCode ?? dayCodeOf(facts.diagnosesOn(day)) ?? facts.usualDayCode ?? 'S9480'
  const authorization = approval?.reference ?? null
  const whole = line({ day, sessionId: null, code, units: 1, minutes, rendering: null, authorization }, facts)
  return approval || !facts.wantsApproval(day) ? whole : { ...whole, missing: [...whole.missing, 'approval'] }
}

function add(one: Attended, facts: ClaimFacts, { lines, unbilled }: Claim, lacking: Lack[] = []) {
  const { day, sessionId, clinician: rendering } = one
  const found = bySession(one)
  if ('why' in found) {
    unbilled.push({ day, kind: one.kind, why: found.why })
    return
  }
  const begun = { ...found, day, sessionId, minutes: one.attended ?? 0, rendering, authorization: null }
  const made = line(begun, facts)
  lines.push({ ...made, missing: [...lacking, ...made.missing] })
}

type Begun = Pick<
  ClaimLine,
  'day' | 'sessionId' | 'code' | 'units' | 'minutes' | 'rendering' | 'authorization'
>

function line(begun: Begun, { place, modifiers, diagnosesOn, chargeOn }: ClaimFacts): ClaimLine {
  const diagnoses = [...diagnosesOn(begun.day)].sort((a, b) => a.place - b.place)
  const each = chargeOn(begun.code, begun.day)
  const treats = diagnoses.some(({ code }) => !code.startsWith('Z63'))
  return {
    ...begun,
    ...{ place, modifiers, diagnoses },
    charge: each === null ? null : each * begun.units,
    missing: [...(treats ? [] : ['diagnosis' as const]), ...(each === null ? ['charge' as const] : [])],
  }
}

const without =
  (why: WhyNot) =>
  ({ day, kind }: Attended): Unbilled => ({ day, kind, why })
