import type { Refusal, RefusalCode } from '@/lib/domain/refusals'

/** The input of an authorization’s form that a refusal is about; of what is about the whole of it, none. */
export function authorizationField({ code, facts }: Refusal): string | undefined {
  return 'of' in facts ? String(facts.of) : fields[code]
}

const fields: Partial<Record<RefusalCode, string>> = {
  'authorization-day-ahead': 'askedOn',
  'authorization-answer-ahead': 'answeredOn',
  'authorization-number-on-record': 'reference',
  'authorization-part-is-not-fewer': 'units',
  'authorization-review-over': 'reviewDue',
  'authorization-days-swapped': 'last',
  'days-let-pass-too-many': 'last',
  'days-let-pass-long-past': 'from',
  'days-let-pass-say-why': 'reason',
}
