import { element, word } from '@/lib/gateways/eligibility/elements'
import type { Contact } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** A PER holds whom to ask for and up to three pairs of kind and number; an extension belongs to the number before it. */
export function contactsOf(per: Segment): Contact[] {
  const contacts: Contact[] = []
  const name = word(per, 2) || null
  for (const at of [3, 5, 7]) {
    const [kind, value] = [element(per, at), element(per, at + 1).slice(0, LONGEST_NUMBER)]
    const before = contacts.at(-1)
    if (value && kind === 'EX' && before) before.value = `${before.value} ext. ${value}`
    else if (value) contacts.push({ kind: contactKinds.get(kind) ?? 'other', value, name })
  }
  return contacts
}

/** The guide gives an address of any kind 256 characters. */
const LONGEST_NUMBER = 256

const contactKinds = new Map<string, Contact['kind']>([
  ['TE', 'phone'],
  ['WP', 'phone'],
  ['HP', 'phone'],
  ['EM', 'email'],
  ['UR', 'web'],
  ['FX', 'fax'],
])
