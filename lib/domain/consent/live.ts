import type { ConsentKey } from '@/lib/domain/consent/kinds'

/** A signature as far as it decides anything. */
export type Signed = ConsentKey & {
  version: number
  signedAt: Date
  expiresAt: Date | null
  /** When it was stopped or replaced, or the couple it was given in ended; null while none of it. */
  endedAt: Date | null
  endedAs?: 'stopped' | 'replaced' | 'couple-ended' | null
}

/** Does it hold at this moment? The same question as `consent_is_live` in the database. */
export function isLive({ expiresAt, endedAt }: Signed, now: Date): boolean {
  return endedAt === null && (expiresAt === null || expiresAt > now)
}

/** The signature that holds now for one thing, or undefined. */
export function liveOne<S extends Signed>(signed: readonly S[], key: ConsentKey, now: Date): S | undefined {
  return signed.find((one) => one.kind === key.kind && one.about === key.about && isLive(one, now))
}

/** How one thing stands for the person who decides about it. `newer`: signed, and the text has changed since. */
export type ConsentState = 'open' | 'signed' | 'newer' | 'declined' | 'stopped' | 'ended'

/** `declinedAt` is the last "no" to this thing; the latest of what happened is what counts. */
export function stateOf(
  signed: readonly Signed[],
  key: ConsentKey,
  { version, declinedAt, now }: { version: number; declinedAt: Date | null; now: Date },
): ConsentState {
  const live = liveOne(signed, key, now)
  if (live) return live.version < version ? 'newer' : 'signed'
  const mine = signed.filter((one) => one.kind === key.kind && one.about === key.about)
  const last = mine.sort((a, b) => b.signedAt.getTime() - a.signedAt.getTime())[0]
  const over = last?.endedAt ?? last?.expiresAt ?? null
  if (declinedAt && (!over || declinedAt > over)) return 'declined'
  if (!last) return 'open'
  return last.endedAt && last.endedAs !== 'couple-ended' ? 'stopped' : 'ended'
}
