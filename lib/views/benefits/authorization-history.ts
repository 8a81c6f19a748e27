import type { AuthorizationRow } from '@/lib/data/authorizations'
import { statusWords } from '@/lib/domain/benefits/authorization'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { sayCode } from '@/lib/domain/benefits/billing-codes'
import { sayDays } from '@/lib/domain/benefits/say-days'
import { sayDay } from '@/lib/domain/say-day'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

/** One thing that a step changed; `from` and `to` are empty where nothing stood, or stands. */
export type HistoryChange = { label: string; from: string; to: string }

/** Who put it on record, when by the reader's clocks, as what, and all that was another before. */
export type HistoryStep = {
  id: string
  status: string
  by: string
  when: string
  /** It was put on record for the first time. */
  first: boolean
  changes: HistoryChange[]
}

type Of = { ofPlan: readonly AuthorizationRow[]; zone: string }

/** The states of one authorization (`states`, the newest first) as steps. `ofPlan`: all states of its plan's authorizations. */
export function historyOf(states: readonly AuthorizationRow[], { ofPlan, zone }: Of): HistoryStep[] {
  return states.map((state, place) => {
    const before = states[place + 1]
    const stood = before && termsOf(before, ofPlan)
    const stands = termsOf(state, ofPlan)
    const changes = Object.entries(stands).map(([label, to]) => ({ label, from: stood?.[label] ?? '', to }))
    return {
      ...{ id: state.id, status: statusWords[state.status], by: state.recordedBy, first: !before },
      when: sayWhen(state.recordedAt.getTime(), zone, 'en', { year: true }),
      // As what it was first put on record heads the step.
      changes: changes.filter(({ label, from, to }) => from !== to && (before || label !== 'Status')),
    }
  })
}

/** All that an authorization says, in words; empty where it says nothing. */
function termsOf(one: AuthorizationRow, ofPlan: readonly AuthorizationRow[]): Record<string, string> {
  const { asked, from, until } = one
  const continued = ofPlan.find(({ chain, reference }) => chain === asked?.continues && reference !== '')
  const day = (known: IsoDay | null) => (known ? sayDay(known) : '')
  return {
    Status: statusWords[one.status],
    Service: sayCode(one.serviceCode),
    'Days asked for': asked ? `${asked.units}, ${asked.perWeek} a week` : '',
    'Asked from and to': asked ? sayDays(asked.from, asked.until) : '',
    Continues: continued?.reference ?? '',
    'Asked for on': day(one.askedOn),
    'Answered on': day(one.answeredOn),
    'Authorization number': one.reference,
    'Approved days': one.units === null ? '' : String(one.units),
    'First approved day': day(from),
    'Last approved day': until ? sayDay(lastDayOf(until)) : '',
    'Why not, or not all': one.whyNot,
    'Appeal by': day(one.appealBy),
    'Where that day comes from': one.appealSource,
    Reviewer: one.reviewer,
    'Reviewer’s phone': one.reviewerPhone,
    'Next review due': day(one.reviewDue),
    Note: one.note,
  }
}
