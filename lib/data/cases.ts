import type { Transaction } from '@/lib/data/transaction'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PrivateChoice } from '@/lib/domain/intake/private-question'
import type { CoverageOutcome } from '@/lib/domain/program/case-stage'
import type { WaitingOn } from '@/lib/domain/program/desk-views'
import type { WaitlistReason } from '@/lib/domain/program/waitlist'

/** A sent application and all that its stage follows from, in one row. Instants inside the lists are epoch milliseconds. */
export type CaseRow = {
  coupleId: string
  reference: string
  submittedAt: Date
  /** Set when the application ended without the program. */
  closedAt: Date | null
  /** The coordinator whose case it is. */
  owner: string | null
  /** Set aside until a day, and whom we wait for meanwhile. */
  snooze: { until: string; waitingOn: WaitingOn | null } | null
  waitlist: { reason: WaitlistReason; since: string } | null
  tags: string[]
  /** When they entered the program; of a couple that has ended, when care of their own began. */
  enrolledAt: Date | null
  /** The couple has ended, and one or both go on in care of their own. */
  apart: boolean
  team: { role: CareRole; partnerId: string | null; from: number }[]
  sessionsAhead: boolean
  lastEndedAt: Date | null
  /** Whether something booked can no longer be held; what it is has to be asked for. */
  isStranded: boolean
  partners: CasePartner[]
}

export type CasePartner = {
  id: string
  name: string
  /** As on the insurance card; what we call them is `name`. */
  legalName: string
  /** What the partner answered in private about a substance-related concern. */
  concern: PrivateChoice | null
  coverages: CaseCoverage[]
  /** When it was recorded that this partner pays without a plan. */
  paysSince: number | null
  /** A good-faith estimate they asked for, or that scheduled care calls for, and its legal day. */
  owed: { on: IsoDay; due: IsoDay | null } | null
  /** Of each of these only whether it is done; of the private sections a coordinator learns no more than that. */
  identified: boolean
  aboutYou: boolean
  screened: boolean
  consented: boolean
  techChecked: boolean
  gaveTimes: boolean
  /** In a couple that has ended, whether this partner's care goes on. */
  goesOn: boolean
  /** Has said, alone, that they stop or go on apart, and waits for a call. */
  saidStop: boolean
}

export type CaseCoverage = {
  id: string
  holder: 'self' | 'partner' | 'someone_else' | 'none'
  payer: string
  memberId: string
  planKind: 'ppo' | 'other' | 'not_sure'
  outcome: CoverageOutcome | null
  concludedAt: number | null
  /** Its payer was heard last under words that were corrected since. */
  checkAnew: boolean
  /** Live facts, while the check is open. */
  facts: { key: string; value: unknown }[]
}

type Instants = {
  submittedAt: string
  closedAt: string | null
  enrolledAt: string | null
  lastEndedAt: string | null
}
type Raw = Omit<CaseRow, keyof Instants> & Instants

/** One's own cases among these couples, in their order; each partner's coverages in the order in which they pay. */
export async function listCases(tx: Transaction, now: Date, couples: readonly string[]): Promise<CaseRow[]> {
  if (couples.length === 0) return []
  const rows = await tx.$queryRaw<{ one: Raw }[]>`SELECT one FROM desk_cases(${couples}::uuid[], ${now})`
  const place = new Map(couples.map((couple, index) => [couple, index]))
  return rows
    .map(({ one }) => ({
      ...one,
      submittedAt: new Date(one.submittedAt),
      closedAt: instant(one.closedAt),
      enrolledAt: instant(one.enrolledAt),
      lastEndedAt: instant(one.lastEndedAt),
    }))
    .sort((a, b) => (place.get(a.coupleId) ?? 0) - (place.get(b.coupleId) ?? 0))
}

const instant = (text: string | null) => (text === null ? null : new Date(text))
