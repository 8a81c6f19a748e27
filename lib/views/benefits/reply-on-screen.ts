import type { ReplyRow } from '@/lib/data/benefit-sources'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { countsUntil, isOver } from '@/lib/domain/benefits/valid-until'
import { sayDay } from '@/lib/domain/say-day'
import { sayPast } from '@/lib/domain/scheduling/say-when'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'

/** An imported reply in the list of sources. */
export type ReplyOnScreen = {
  id: string
  href: string
  fileName: string
  imported: string
  /** The payer's own day, where it is another than that of the import. */
  written: string | null
  /** A sentence, where what the payer says is too old to count and nothing newer came. */
  old: string | null
  vouched: boolean
  /** Why the payer did not answer, and what is odd about the file: each a sentence. */
  rejections: string[]
  warnings: string[]
  unread: number
}

/** `askAgain`: no reply of this coverage counts any more, and this one came last. */
export function replyOnScreen(
  reply: ReplyRow,
  { couple, zone, today, askAgain }: { couple: string; zone: string; today: IsoDay; askAgain: boolean },
): ReplyOnScreen {
  const { reading, importedAt } = reply
  const { saidOn } = reading
  return {
    id: reply.id,
    href: paths.deskReply(couple, reply.id),
    fileName: reply.fileName,
    imported: `${sayPast(importedAt.getTime(), zone, today)} ${reading.byItself ? 'as the payer sent it' : `by ${reply.importedBy}`}`,
    written: saidOn && saidOn !== localDateOf(importedAt.getTime(), zone) ? sayDay(saidOn) : null,
    old: saidOn && askAgain ? `The payer wrote this on ${sayDay(saidOn)}: ask again.` : null,
    vouched: reading.vouched,
    rejections: reading.rejections.map(({ sentence }) => sentence),
    warnings: reading.warnings.map(({ sentence }) => sentence),
    unread: reading.unreadCount,
  }
}

/** Whether what the payer wrote there counts no longer. */
export const isPast = ({ reading: { saidOn } }: ReplyRow, today: IsoDay): boolean =>
  saidOn !== undefined && isOver(countsUntil(saidOn), today)
