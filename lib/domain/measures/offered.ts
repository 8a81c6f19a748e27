import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import type { Instrument, InstrumentId } from '@/lib/domain/measures/instrument'
import { inWordsOf, type LicensedCopy } from '@/lib/domain/measures/licensed-copy'

/** An instrument as this reader sees it, with the language its words are in. */
export type Offered = { instrument: Instrument; language: 'en' | 'es' }

/** Which shipped instrument gives way to which licensed one: never both, nothing is asked twice. */
const standsIn: Partial<Record<InstrumentId, InstrumentId>> = { asq: 'cssrs', auditc: 'audit10' }

/**
 * What this program offers, by id: what is shipped, and what it holds a licence and words for. Unlicensed instruments
 * are not there. Words are never translated by us: without a Spanish copy the English one is shown, and said to be.
 */
export function offeredIn(locale: 'en' | 'es', copies: readonly LicensedCopy[]): Map<InstrumentId, Offered> {
  const offered = new Map<InstrumentId, Offered>()
  for (const instrument of Object.values(everyInstrument)) {
    if (instrument.text === 'shipped') offered.set(instrument.id, { instrument, language: 'en' })
    const own = copies.filter(({ id }) => id === instrument.id)
    const copy = own.find(({ language }) => language === locale) ?? own[0]
    if (copy) offered.set(instrument.id, { instrument: inWordsOf(copy), language: copy.language })
  }
  for (const [id, better] of Object.entries(standsIn)) {
    if (offered.has(better)) offered.delete(id as InstrumentId)
  }
  return offered
}
