import type { Warning, WarningCode } from '@/lib/gateways/eligibility/reply'
import { refOf, type SegmentRef, type UnreadSegment } from '@/lib/gateways/eligibility/segment'

/** What a reader has to say beside the answer: what is odd, and every segment it did not understand or use. */
export type Notes = {
  warnings: Warning[]
  unread: UnreadSegment[]
  warn(code: WarningCode, sentence: string, segment: SegmentRef | null): void
  /** For what holds for a whole file: the same sentence is not said for each of its thousand transactions. */
  warnOnce(code: WarningCode, sentence: string, segment: SegmentRef | null): void
  leave(segment: SegmentRef, why: string): void
}

export function newNotes(): Notes {
  const warnings: Warning[] = []
  const unread: UnreadSegment[] = []
  const said = new Set<string>()
  return {
    warnings,
    unread,
    warn(code, sentence, segment) {
      warnings.push({ code, sentence, segment: segment && refOf(segment) })
    },
    warnOnce(code, sentence, segment) {
      if (said.has(sentence)) return
      said.add(sentence)
      this.warn(code, sentence, segment)
    },
    leave(segment, why) {
      const last = unread.at(-1)
      if (last?.position === segment.position) last.why = `${last.why} ${why}`
      else unread.push({ ...refOf(segment), why })
    },
  }
}

/** A piece of the file inside a sentence, in quotes and never longer than a line. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 37)}...` : text}"`
}
