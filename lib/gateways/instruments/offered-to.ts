import type { InstrumentId } from '@/lib/domain/measures/instrument'
import { type Offered, offeredIn } from '@/lib/domain/measures/offered'
import { licensedCopies } from '@/lib/gateways/instruments/licensed-copies'

/** The instruments this program offers to a reader of this language, in the words it may show. */
export async function offeredTo(locale: 'en' | 'es'): Promise<Map<InstrumentId, Offered>> {
  return offeredIn(locale, (await licensedCopies()).copies)
}
