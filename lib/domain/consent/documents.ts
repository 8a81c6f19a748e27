import type { ConsentDocument } from '@/lib/domain/consent/document'
import { agreement } from '@/lib/domain/consent/documents/agreement'
import { care } from '@/lib/domain/consent/documents/care'
import { careAndPayment } from '@/lib/domain/consent/documents/care-and-payment'
import { counselorNotes } from '@/lib/domain/consent/documents/counselor-notes'
import { jointRelease } from '@/lib/domain/consent/documents/joint-release'
import { privacyNotice } from '@/lib/domain/consent/documents/privacy-notice'
import { toCouplesTherapist } from '@/lib/domain/consent/documents/to-couples-therapist'
import { toPartner } from '@/lib/domain/consent/documents/to-partner'
import { video } from '@/lib/domain/consent/documents/video'
import { type ConsentKey, type ConsentKind, type SharedItem, sharedItems } from '@/lib/domain/consent/kinds'

/** The present version of every text; one that lacks an element of its kind does not compile. */
const documents: { [K in Exclude<ConsentKind, 'to-partner'>]: ConsentDocument<K> } = {
  'privacy-notice': privacyNotice,
  care,
  video,
  agreement,
  'care-and-payment': careAndPayment,
  'to-couples-therapist': toCouplesTherapist,
  'counselor-notes': counselorNotes,
  'joint-release': jointRelease,
}

/**
 * The text that is shown now for one thing to decide about; undefined when there is no such thing. Only what is given
 * to a partner, or to somebody named, is `about` something.
 */
export function documentOf({ kind, about }: ConsentKey): ConsentDocument | undefined {
  if (kind !== 'to-partner') {
    return (about !== '') === (kind === 'joint-release') ? (documents[kind] as ConsentDocument) : undefined
  }
  return isItem(about) ? (toPartner(about) as ConsentDocument) : undefined
}

const isItem = (about: string): about is SharedItem => (sharedItems as readonly string[]).includes(about)
