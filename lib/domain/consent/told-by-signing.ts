import type { DocumentFacts } from '@/lib/domain/consent/document'
import type { ConsentKey, SharedItem } from '@/lib/domain/consent/kinds'

export type ToldBySigning = {
  recipient: string
  what: SharedItem | 'own-work' | 'notes'
  why: 'at-their-request'
}

/**
 * Some consents open something from the moment of signing on. That moment goes on record as the disclosure, and not
 * each look: when the other opened it would be something about them.
 */
export function toldBySigning({ kind, about }: ConsentKey, { partner }: DocumentFacts): ToldBySigning | null {
  const why = 'at-their-request' as const
  if (kind === 'to-partner') return { recipient: partner, what: about as SharedItem, why }
  if (kind === 'to-couples-therapist') return { recipient: 'couples-therapist', what: 'own-work', why }
  if (kind === 'counselor-notes') return { recipient: 'couples-therapist', what: 'notes', why }
  return null
}
