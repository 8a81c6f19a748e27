import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { endSignatures, listSignatures, lockConsents } from '@/lib/data/consents'
import { insertDisclosure } from '@/lib/data/disclosures'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { sha256Of } from '@/lib/data/sha256'
import { insertSignature } from '@/lib/data/signatures'
import { canonicalText } from '@/lib/domain/consent/canonical-text'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKey, daysUntilItEnds } from '@/lib/domain/consent/kinds'
import { liveOne } from '@/lib/domain/consent/live'
import { nameMatches } from '@/lib/domain/consent/names-match'
import { toldBySigning } from '@/lib/domain/consent/told-by-signing'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type Locale, refusal } from '@/lib/domain/refusals'
import { DAY } from '@/lib/domain/time'
import { run } from '@/lib/use-cases/run'

export type SignConsent = ConsentKey & {
  /** The language in which it was read. */
  locale: Locale
  /** SHA-256 of the text that stood on the signer's screen. */
  shown: string
  typedName: string
}

/** The permission table asks for a second factor proved within five minutes; this is how that is written down. */
const identity = 'password-and-second-factor-within-5-minutes'

/**
 * Signs one text by typing one's full name. What ESIGN asks (15 USC 7001, 7006): intent (typing the name under the
 * text and pressing Sign), consent to an electronic record (the text says so and the page offers paper), association
 * (the hash of the exact text in the same sealed row), attribution (typed name, session, identity level), retention
 * (text and row are never changed; a copy can be kept by the signer).
 *
 * Refusals: `about-you-before-signing`, `text-changed-meanwhile`, `type-your-full-name`, `already-signed`.
 */
export function signConsent(caller: Caller, input: SignConsent): Promise<Outcome<{ signatureId: string }>> {
  const { kind, about, locale } = input
  return run(
    caller,
    'consent.sign',
    {},
    async ({ tx, actor, now, record }) => {
      const me = person(actor)
      const document = documentOf(input)
      const found = await readDocumentFacts(tx, me.id, input)
      if (!document || (!found.found && found.missing === 'subject')) throw new NotFound()
      if (!found.found) return refuse(refusal('about-you-before-signing', {}))
      const text = canonicalText(document, locale, found.facts)
      const textSha256 = sha256Of(text)
      if (textSha256 !== input.shown) return refuse(refusal('text-changed-meanwhile', {}))
      const differs = nameMatches(input.typedName, found.facts.patient)
      if (differs.length > 0) return refuse(...differs)

      await lockConsents(tx, me.id)
      const live = liveOne(await listSignatures(tx, me.id), input, now)
      if (live?.version === document.version) return refuse(refusal('already-signed', {}))
      await endSignatures(tx, { personId: me.id, kind, about, at: now, why: 'replaced' })
      const signatureId = crypto.randomUUID()
      const days = daysUntilItEnds[kind]
      await insertSignature(tx, {
        ...{
          id: signatureId,
          personId: me.id,
          kind,
          about,
          version: document.version,
          locale,
          text,
          textSha256,
        },
        ...{ typedName: input.typedName.trim(), identity, signedAt: now, loginSessionId: me.loginSessionId },
        expiresAt: days ? new Date(now.getTime() + days * DAY) : null,
      })
      const told = toldBySigning(input, found.facts)
      if (told) await insertDisclosure(tx, me.id, input, { ...told, at: now })
      record({ subject: me.id, facts: { signature: signatureId } })
      return done({ signatureId })
    },
    input,
  )
}
