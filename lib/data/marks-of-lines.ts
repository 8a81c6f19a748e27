import { createHmac, hkdfSync } from 'node:crypto'
import type { ClaimHead } from '@/lib/domain/benefits/billed-days-file'
import type { ClaimLine } from '@/lib/domain/benefits/claim-lines'
import { env } from '@/lib/env'

type Head = Omit<ClaimHead, 'billingProvider'>
/** `lines` are places in the list that was asked about; `gone`: how many that went out are no longer there. */
export type ChangedSince = { lines: number[]; gone: number }

/**
 * What went out, as the record may hold it: a mark for each line by which the very same line is known again, and from
 * which nobody without our key reads a day, a charge or a diagnosis. Written `key id:mark,mark`.
 */
export function marksOf(head: Head, lines: readonly ClaimLine[]): string {
  const [current] = env.FIELD_KEYS
  if (!current) throw new Error('there is no key to mark with')
  return `${current.id}:${lines.map((line) => markOf(head, line, current.key)).join(',')}`
}

/** What is otherwise than when these marks were made; null where they were made with a key that is no longer listed. */
export function changedSince(marks: string, head: Head, lines: readonly ClaimLine[]): ChangedSince | null {
  const [id, listed = ''] = marks.split(':')
  const known = env.FIELD_KEYS.find((one) => one.id === id)
  if (!known) return null
  const then = listed.split(',')
  const now = lines.map((line) => markOf(head, line, known.key))
  return {
    lines: now.flatMap((mark, place) => (then.includes(mark) ? [] : [place])),
    gone: then.filter((mark) => !now.includes(mark)).length,
  }
}

/** Whose line it is and all that a claim says in it. What lacks something is not in a file, so it is marked by nothing. */
function markOf({ patient, subscriber, payer }: Head, line: ClaimLine, key: Buffer): string {
  const derived = Buffer.from(hkdfSync('sha256', key, '', 'alongside marks of billed lines', 32))
  const said = JSON.stringify([patient, subscriber, payer, line])
  return createHmac('sha256', derived).update(said).digest('base64url').slice(0, 16)
}
