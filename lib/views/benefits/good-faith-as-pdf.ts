import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { openGoodFaith } from '@/lib/data/good-faith-estimates'
import { goodFaithPaper } from '@/lib/domain/benefits/good-faith/good-faith-paper'
import { looksLikeId } from '@/lib/domain/ids'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { programIdentity } from '@/lib/gateways/program/identity'
import { look } from '@/lib/views/look'

/** A good-faith estimate as it was looked at and told: for whose it is and their coordinator. */
export function goodFaithAsPdf(caller: Caller, id: string): Promise<Buffer> {
  return look(caller, 'benefits.read-good-faith-estimate', {}, async ({ tx }) => {
    const kept = looksLikeId(id) ? await openGoodFaith(tx, id) : null
    if (!kept) throw new NotFound()
    const paper = kept.paper ?? goodFaithPaper({ ...kept, provider: programIdentity() })
    return taggedDocument({ ...paper, createdAt: kept.madeAt })
  })
}
