import { type Caller, person } from '@/lib/access/actor'
import { listDeclines, listSignatures } from '@/lib/data/consents'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKey, type RequiredKind, requiredKinds } from '@/lib/domain/consent/kinds'
import { type ConsentState, stateOf } from '@/lib/domain/consent/live'
import type { Locale } from '@/lib/domain/refusals'
import { look } from '@/lib/views/look'

export type PaperToSign = { kind: RequiredKind; title: string; state: ConsentState }

/** What the program needs signed, and how each stands; null while "About you" is not there to be named. */
export function papersToSign(caller: Caller, locale: Locale): Promise<PaperToSign[] | null> {
  return look(caller, 'consent.read', {}, async ({ tx, now }) => {
    const me = person(caller.actor)
    const found = await readDocumentFacts(tx, me.id, { kind: 'care', about: '' })
    if (!found.found) return null
    const signed = await listSignatures(tx, me.id)
    const declines = await listDeclines(tx, me.id)
    return requiredKinds.map((kind) => {
      const key: ConsentKey = { kind, about: '' }
      const document = documentOf(key)
      const declinedAt = declines.find((one) => one.kind === kind)?.declinedAt ?? null
      return {
        kind,
        title: document?.say[locale](found.facts).title ?? '',
        state: stateOf(signed, key, { version: document?.version ?? 0, declinedAt, now }),
      }
    })
  })
}
