import type { DaysNow, Warning } from '@/lib/domain/benefits/authorization-burn-down'
import { sayDay } from '@/lib/domain/say-day'

/** Why an authorization is to be renewed, as staff read it beside its numbers. */
export function sayWarning(warning: Warning): string {
  if (warning.code === 'few-units') return sayFew(warning)
  const last = sayDay(warning.last)
  if (warning.code === 'over') return `Its last day was ${last}.`
  if (warning.days === 0) return `Today, ${last}, is its last day.`
  return `Its last day is ${last}, ${warning.days === 1 ? 'tomorrow' : `in ${warning.days} days`}.`
}

function sayFew({ approved, attended, leftToBook, toCome, unwritten, outOfReach }: DaysNow): string {
  if (approved === attended) return 'Every approved day is used.'
  const free =
    leftToBook === 0
      ? 'No approved day is left to book'
      : `${leftToBook} approved ${leftToBook === 1 ? 'day is' : 'days are'} left to book`
  const said = [
    toCome > 0 && `${toCome} booked to come`,
    unwritten > 0 && `${unwritten} past without attendance`,
    outOfReach > 0 && `${outOfReach} cannot be used by the last approved day`,
  ].filter(Boolean)
  return said.length > 0 ? `${free}; ${said.join(', ')}.` : `${free}.`
}
