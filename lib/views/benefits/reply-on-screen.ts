import type { ReplyRow } from '@/lib/data/benefit-sources'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'

/** An imported reply in the list of sources. */
export type ReplyOnScreen = {
  id: string
  href: string
  fileName: string
  imported: string
  vouched: boolean
  /** Why the payer did not answer, and what is odd about the file: each a sentence. */
  rejections: string[]
  warnings: string[]
  unread: number
}

export function replyOnScreen(
  reply: ReplyRow,
  { couple, zone }: { couple: string; zone: string },
): ReplyOnScreen {
  const { reading } = reply
  return {
    id: reply.id,
    href: paths.deskReply(couple, reply.id),
    fileName: reply.fileName,
    imported: `${sayWhen(reply.importedAt.getTime(), zone, 'en')} by ${reply.importedBy}`,
    vouched: reading.vouched,
    rejections: reading.rejections.map(({ sentence }) => sentence),
    warnings: reading.warnings.map(({ sentence }) => sentence),
    unread: reading.unreadCount,
  }
}
