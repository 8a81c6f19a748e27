import type { Caller } from '@/lib/access/actor'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { sha256Of } from '@/lib/data/sha256'
import { inTransaction } from '@/lib/data/transaction'
import { canonicalText } from '@/lib/domain/consent/canonical-text'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKind, requiredKinds } from '@/lib/domain/consent/kinds'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { must } from './partners'

/** Signs the text that is shown now, as its person would; returns the signature's id. */
export async function sign(caller: Caller, kind: ConsentKind, about = ''): Promise<string> {
  const personId = 'id' in caller.actor ? caller.actor.id : ''
  const key = { kind, about }
  const document = documentOf(key)
  const found = await inTransaction({ role: 'partner', personId }, (tx) =>
    readDocumentFacts(tx, personId, key),
  )
  if (!document || !found.found) throw new Error(`${kind} cannot be signed yet`)
  const shown = sha256Of(canonicalText(document, 'en', found.facts))
  const typedName = found.facts.patient
  const { signatureId } = await must(signConsent(caller, { ...key, locale: 'en', shown, typedName }))
  return signatureId
}

/** Everything the program cannot start without; with `for` only that much of it. */
export async function signRequired(
  caller: Caller,
  kinds: readonly ConsentKind[] = requiredKinds,
): Promise<void> {
  for (const kind of kinds) await sign(caller, kind)
}
