import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'
import type { SessionKind } from '@/lib/domain/scheduling/session-kinds'
import { minutesOf } from '@/lib/domain/time'

/** What leaves: the sessions held together, what the consents cover, and the notice the law wants with it. */
export type JointRecord = {
  recipient: string
  purpose: string
  /** ISO instants. */
  releasedAt: string
  scope: string
  notice: string[]
  sessions: { kind: SessionKind; startsAt: string; minutes: number }[]
}

type Given = {
  recipient: string
  purpose: string
  releasedAt: Date
  held: readonly { kind: SessionKind; startsAt: Date; endsAt: Date }[]
}

/**
 * The joint record as it is given: dates, lengths and kinds of what both attended, and nothing else of either. The copy
 * says what the written consents cover (42 CFR 2.32(b)) and carries the notice of 2.32(a).
 */
export function jointRecord({ recipient, purpose, releasedAt, held }: Given): JointRecord {
  return {
    recipient,
    purpose,
    releasedAt: releasedAt.toISOString(),
    scope: `Both partners consented in writing that ${recipient} receives the dates, lengths and kinds of the sessions they had together, for this purpose only: ${purpose}.`,
    notice: noticeToAccompany,
    sessions: held.map(({ kind, startsAt, endsAt }) => ({
      kind,
      startsAt: startsAt.toISOString(),
      minutes: minutesOf({ start: startsAt.getTime(), end: endsAt.getTime() }),
    })),
  }
}
