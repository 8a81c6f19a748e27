import { listSignatures } from '@/lib/data/consents'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { sha256Of } from '@/lib/data/sha256'
import { canonicalText } from '@/lib/domain/consent/canonical-text'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKey, requiredKinds } from '@/lib/domain/consent/kinds'
import { liveOne } from '@/lib/domain/consent/live'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { look } from '@/lib/views/look'
import type { DemoPair, DemoPartner } from './apply-together'
import { as, must } from './callers'

/** Both, or only the first, read and sign what the program needs; what is signed already stays as it is. */
export async function signPapers({ partners }: DemoPair, at: Date, who: 'both' | 'first' = 'both') {
  await Promise.all((who === 'both' ? partners : partners.slice(0, 1)).map((one) => signRequired(one, at)))
}

/** All that the program needs names the same people, so who they are is looked up once for all of it. */
async function signRequired(partner: DemoPartner, at: Date): Promise<void> {
  const caller = as('partner', partner, at)
  const { found, signed } = await look(caller, 'consent.read', {}, async ({ tx }) => ({
    found: await readDocumentFacts(tx, partner.id, { kind: 'care', about: '' }),
    signed: await listSignatures(tx, partner.id),
  }))
  if (!found.found) throw new Error('The demo partner has no name to sign with.')
  for (const kind of requiredKinds) {
    const key = { kind, about: '' }
    const document = documentOf(key)
    if (!document || liveOne(signed, key, at)?.version === document.version) continue
    const shown = sha256Of(canonicalText(document, 'en', found.facts))
    await must(signConsent(caller, { ...key, locale: 'en', shown, typedName: found.facts.patient }))
  }
}

/** A few share something with each other, some said no, and some stopped again, so that every state can be seen. */
export async function shareOrNot({ number, partners }: DemoPair, at: Date): Promise<void> {
  for (const [place, partner] of partners.entries()) {
    const caller = as('partner', partner, at)
    if (number % 4 === place) await sign(partner, at, { kind: 'to-partner', about: 'times' })
    if (number % 4 === 2) await sign(partner, at, { kind: 'to-couples-therapist', about: '' })
    if (number % 8 === 3 + place) await must(declineConsent(caller, { kind: 'to-partner', about: 'goals' }))
    if (number % 8 !== 4 + place) continue
    const key = { kind: 'to-partner', about: 'check-ins' } as const
    await sign(partner, at, key)
    await must(stopConsent(caller, key))
  }
}

/** Reads one text and signs it as it stands; what is signed already stays as it is. */
export async function sign(partner: DemoPartner, at: Date, key: ConsentKey): Promise<void> {
  const caller = as('partner', partner, at)
  const text = await textToRead(caller, key, 'en')
  if (!text) throw new Error('The demo partner has no name to sign with.')
  if (text.state === 'signed') return
  const { shown, legalName: typedName } = text
  await must(signConsent(caller, { ...key, locale: 'en', shown, typedName }))
}
