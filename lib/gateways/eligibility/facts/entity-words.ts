import type { RelatedEntity } from '@/lib/gateways/eligibility/reply'

/** An organization as staff read it: name, its place among payers, and every way to reach it. */
export function entityWords({ name, id, kind, contacts }: RelatedEntity): string {
  const order = ranks.get(kind)
  const who = [name || id || 'not named', order && `(${order})`].filter(Boolean).join(' ')
  return [who, ...contacts.map(({ value }) => value)].join(', ')
}

const ranks = new Map([
  ['PRP', 'pays first'],
  ['SEP', 'pays second'],
  ['TTP', 'pays third'],
])
