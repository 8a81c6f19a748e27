import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { openBenefitLetter } from '@/lib/data/benefit-letters'
import { looksLikeId } from '@/lib/domain/ids'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { look } from '@/lib/views/look'

/** A letter as it was written, drawn anew from what is kept: for its reader once it was sent, and their coordinator. */
export function letterAsPdf(caller: Caller, letter: string): Promise<Buffer> {
  return look(caller, 'benefits.read-letter', {}, async ({ tx }) => {
    const kept = looksLikeId(letter) ? await openBenefitLetter(tx, letter) : null
    if (!kept) throw new NotFound()
    return taggedDocument({ ...kept.paper, createdAt: kept.madeAt })
  })
}
