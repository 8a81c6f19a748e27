import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findSignature, keepCopy } from '@/lib/data/signatures'
import { copyContent } from '@/lib/domain/consent/copy-words'
import { done, type Outcome } from '@/lib/domain/outcome'
import { signedCopy } from '@/lib/gateways/pdf/signed-copy'
import { run } from '@/lib/use-cases/run'

/**
 * One's own copy of a signed text, as PDF. Each that is handed out is remembered by its hash. A signature whose seal
 * is broken gives no copy: that is a fault for people to look into, not a paper to hand out.
 */
export function handOutCopy(
  caller: Caller,
  { signatureId }: { signatureId: string },
): Promise<Outcome<Buffer>> {
  return run(caller, 'consent.copy', {}, async ({ tx, now, record }) => {
    const found = await findSignature(tx, signatureId)
    if (!found) throw new NotFound()
    const { signature, sound } = found
    if (!sound) throw new Error('a signature does not fit its seal')
    const copy = await signedCopy(copyContent(signature))
    await keepCopy(tx, { signatureId: signature.id, personId: signature.personId, copy, at: now })
    record({ subject: signature.personId, facts: { signature: signature.id } })
    return done(copy)
  })
}
