import type { Warning } from '@/lib/domain/benefits/authorization-burn-down'
import { sayDay } from '@/lib/domain/say-day'

/** Why an authorization is to be renewed, as staff read it beside its numbers. */
export function sayWarning(warning: Warning): string {
  if (warning.code === 'few-units') return sayFew(warning)
  const last = sayDay(warning.last)
  if (warning.code === 'over') return `Its last day was ${last}.`
  if (warning.days === 0) return `Today, ${last}, is its last day.`
  return `Its last day is ${last}, ${warning.days === 1 ? 'tomorrow' : `in ${warning.days} days`}.`
}

function sayFew({ unused, left }: { unused: number; left: number }): string {
  if (unused === 0) return 'Every approved day is used.'
  const booked = unused - left
  const none = `No approved day is left to book: the ${booked === 1 ? 'one' : booked} to come ${booked === 1 ? 'is' : 'are'} booked.`
  if (left === 0) return none
  const free = `${left} approved ${left === 1 ? 'day is' : 'days are'} left to book`
  return booked === 0 ? `${free}.` : `${free}; ${booked} more ${booked === 1 ? 'is' : 'are'} booked.`
}
