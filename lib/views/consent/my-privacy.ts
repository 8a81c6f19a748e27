import { type Caller, person } from '@/lib/access/actor'
import { findApplicationOf } from '@/lib/data/applications'
import { findPairs } from '@/lib/data/calendars'
import { listDeclines, listSignatures } from '@/lib/data/consents'
import { type Disclosure, listDisclosures } from '@/lib/data/disclosures'
import { readDocumentFacts } from '@/lib/data/document-facts'
import { listReleases } from '@/lib/data/joint-releases'
import { listReads, type RecordRead } from '@/lib/data/record-reads'
import type { DocumentFacts } from '@/lib/domain/consent/document'
import { documentOf } from '@/lib/domain/consent/documents'
import { type ConsentKey, requiredKinds, shareKeys } from '@/lib/domain/consent/kinds'
import { type ConsentState, isLive, stateOf } from '@/lib/domain/consent/live'
import type { Locale } from '@/lib/domain/refusals'
import { look } from '@/lib/views/look'

export type Share = ConsentKey & { slug: string; title: string; state: ConsentState }
export type Paper = { id: string; title: string; signedAt: Date; endedAt: Date | null; live: boolean }

export type MyPrivacy = {
  /** Null while there is no couple: then nothing can be shared with a partner. */
  partnerName: string | null
  /** Not yet sent: what can be shared with a partner comes after it. */
  applying: boolean
  coupleId: string | null
  /** What the program needs and is not signed now. */
  missing: number
  shares: Share[]
  /** Signed, newest first, with what has ended since. */
  papers: Paper[]
  declined: { title: string; at: Date }[]
  told: Disclosure[]
  reads: RecordRead[]
  releases: { id: string; recipient: string; mySignature: boolean }[]
}

/** All one partner decides and learns about their own record. Null while "About you" has not been saved. */
export function myPrivacy(caller: Caller, locale: Locale): Promise<MyPrivacy | null> {
  return look(caller, 'privacy.read', {}, async ({ tx, now }) => {
    const me = person(caller.actor)
    const found = await readDocumentFacts(tx, me.id, { kind: 'care', about: '' })
    if (!found.found) return null
    // A title without a name: of what was signed for somebody who is the partner no longer.
    const facts = { ...found.facts, partner: found.partnerName ?? someone[locale] }
    const application = await findApplicationOf(tx, me.id)
    const signed = await listSignatures(tx, me.id)
    const declines = await listDeclines(tx, me.id)
    const stateFor = (key: ConsentKey) => {
      const declinedAt = declines.find((one) => same(one, key))?.declinedAt ?? null
      return stateOf(signed, key, { version: documentOf(key)?.version ?? 0, declinedAt, now })
    }
    const releases = await listReleases(tx)
    const [pair] = await findPairs(tx)
    const open = shareKeys.filter(({ kind }) => kind !== 'to-partner' || found.partnerName !== null)
    const named = (key: ConsentKey) => titleOf(key, withRelease(facts, key, releases), locale)
    // It was given in a couple that is over: the partner of now is not the one it names.
    const formerly = (key: ConsentKey) =>
      titleOf(key, withRelease({ ...facts, partner: someone[locale] }, key, releases), locale)
    return {
      partnerName: found.partnerName,
      applying: application !== null && application.submittedAt === null,
      coupleId: pair?.coupleId ?? null,
      missing: requiredKinds.filter((kind) => stateFor({ kind, about: '' }) !== 'signed').length,
      shares: open.map((key) => ({ ...key, title: named(key), state: stateFor(key) })),
      papers: signed.map((one) => ({
        ...{ id: one.id, signedAt: one.signedAt, endedAt: one.endedAt },
        title: one.endedAs === 'couple-ended' ? formerly(one) : named(one),
        live: isLive(one, now),
      })),
      declined: declines
        .filter((one) => stateFor(one) === 'declined')
        .map((one) => ({ title: named(one), at: one.declinedAt })),
      told: await listDisclosures(tx, me.id),
      reads: await listReads(tx, me.id),
      releases: releases
        .filter(({ releasedAt, withdrawnAt }) => !releasedAt && !withdrawnAt)
        .map(({ id, recipient }) => {
          const key = { kind: 'joint-release', about: id } as const
          return { id, recipient, mySignature: ['signed', 'newer'].includes(stateFor(key)) }
        }),
    }
  })
}

const someone: Record<Locale, string> = { en: 'your partner', es: 'tu pareja' }

const same = (one: ConsentKey, other: ConsentKey) => one.kind === other.kind && one.about === other.about

const withRelease = (
  facts: DocumentFacts,
  { kind, about }: ConsentKey,
  releases: { id: string; recipient: string }[],
): DocumentFacts =>
  kind === 'joint-release'
    ? { ...facts, recipient: releases.find(({ id }) => id === about)?.recipient ?? '' }
    : facts

const titleOf = (key: ConsentKey, facts: DocumentFacts, locale: Locale) =>
  documentOf(key)?.say[locale](facts).title ?? ''
