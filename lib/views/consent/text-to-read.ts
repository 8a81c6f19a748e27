import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listDeclines, listSignatures } from '@/lib/data/consents'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { sha256Of } from '@/lib/data/sha256'
import { canonicalText } from '@/lib/domain/consent/canonical-text'
import type { DocumentWords } from '@/lib/domain/consent/document'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKey, isRequired } from '@/lib/domain/consent/kinds'
import { type ConsentState, liveOne, stateOf } from '@/lib/domain/consent/live'
import { type TermRow, termRows } from '@/lib/domain/consent/term-rows'
import type { Locale } from '@/lib/domain/refusals'
import { look } from '@/lib/views/look'

export type TextToRead = ConsentKey & {
  words: Pick<DocumentWords, 'title' | 'summary' | 'body' | 'ifNot'>
  rows: TermRow[]
  /** What the form sends back, so that only what was read is signed. */
  shown: string
  legalName: string
  partnerName: string | null
  state: ConsentState
  required: boolean
  /** The signature that holds now. */
  signatureId: string | null
  signedAt: Date | null
}

/** One text as it is shown to be read and signed; null while "About you" lacks the name that stands in it. */
export function textToRead(caller: Caller, key: ConsentKey, locale: Locale): Promise<TextToRead | null> {
  return look(caller, 'consent.read', {}, async ({ tx, now }) => {
    const me = person(caller.actor)
    const document = documentOf(key)
    const found = await readDocumentFacts(tx, me.id, key)
    if (!document || (!found.found && found.missing === 'subject')) throw new NotFound()
    if (!found.found) return null
    const words = document.say[locale](found.facts)
    const signed = await listSignatures(tx, me.id)
    const live = liveOne(signed, key, now)
    const declines = await listDeclines(tx, me.id)
    const declinedAt = declines.find((one) => one.kind === key.kind && one.about === key.about)?.declinedAt
    return {
      kind: key.kind,
      about: key.about,
      words: { title: words.title, summary: words.summary, body: words.body, ifNot: words.ifNot },
      rows: termRows(words.terms, locale),
      shown: sha256Of(canonicalText(document, locale, found.facts)),
      legalName: found.facts.patient,
      partnerName: found.partnerName,
      state: stateOf(signed, key, { version: document.version, declinedAt: declinedAt ?? null, now }),
      required: isRequired(key.kind),
      signatureId: live?.id ?? null,
      signedAt: live?.signedAt ?? null,
    }
  })
}
