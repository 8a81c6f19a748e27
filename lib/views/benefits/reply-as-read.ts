import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listFacts } from '@/lib/data/benefit-facts'
import { findReplyText } from '@/lib/data/benefit-sources'
import { listEveryCoverage } from '@/lib/data/benefits'
import { looksLikeId } from '@/lib/domain/ids'
import { linesOfReply, type ReplyLine } from '@/lib/views/benefits/lines-of-reply'
import { look } from '@/lib/views/look'

export type ReplyAsRead = {
  fileName: string
  partner: string
  lines: ReplyLine[]
  /** Lines that are not shown because the file is very long. */
  hidden: number
  unread: { position: number; text: string; why: string }[]
  warnings: { sentence: string; position: number | null }[]
}

const MOST_LINES = 2000

/** A payer's reply segment by segment, with what was made of each; of a former plan too. */
export function replyAsRead(
  caller: Caller,
  { couple, reply }: { couple: string; reply: string },
): Promise<ReplyAsRead> {
  return look(caller, 'benefits.read', { couple }, async ({ tx }) => {
    const coverages = await listEveryCoverage(tx, couple)
    const kept = looksLikeId(reply) ? await findReplyText(tx, reply) : null
    const coverage = coverages.find(({ id }) => id === kept?.coverageId)
    if (!kept || !coverage) throw new NotFound()
    const facts = (await listFacts(tx, [coverage.id])).filter(({ replyId }) => replyId === reply)
    const { unread, warnings } = kept.reading
    return {
      fileName: kept.fileName,
      partner: coverage.partner,
      ...linesOfReply(kept, facts, MOST_LINES),
      unread,
      warnings: warnings.map(({ sentence, segment }) => ({ sentence, position: segment?.position ?? null })),
    }
  })
}
