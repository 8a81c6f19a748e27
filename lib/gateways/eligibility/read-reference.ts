import { element } from '@/lib/gateways/eligibility/elements'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import type { Reference } from '@/lib/gateways/eligibility/reply'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** A REF segment. Social Security numbers (SY) are never kept: a warning says that one was there. */
export function readReference(ref: Segment, notes: Notes): Reference | null {
  const [qualifier, value, words] = [element(ref, 1), element(ref, 2), element(ref, 3)]
  if (qualifier === 'SY') {
    notes.warn('social-security-number', ssnInFile, null)
    return null
  }
  if (!qualifier || (!value && !words)) {
    notes.leave(ref, 'It names no number.')
    return null
  }
  return { qualifier, value, words }
}

const ssnInFile = 'The file held a Social Security number. It became no part of what we read.'
export const ssnFound =
  'The payer used a Social Security number as the member ID. It became no part of what we read.'
