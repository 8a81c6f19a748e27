import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findReplyText } from '@/lib/data/benefit-sources'
import type { Transaction } from '@/lib/data/transaction'
import type { Outcome } from '@/lib/domain/outcome'
import { bringReplyIn, type ImportedReply } from '@/lib/use-cases/benefits/bring-reply-in'
import { planOfForm } from '@/lib/use-cases/benefits/plan-of-form'
import { run } from '@/lib/use-cases/run'

export type ImportReply = {
  coupleId: string
  coverageId: string
  /** The reply as it came; or `replyId`, one that was imported for the other partner and names this one too. */
  text: string
  fileName: string
  replyId?: string
  /** The coordinator vouches for the person although the reply differs from the application. */
  vouched: boolean
  /** The trace number of the question on which it came back. */
  answers?: string
}

/**
 * Brings a payer's 271 to one partner's coverage: what it says of the couple is kept whole, and read into facts that
 * name their segment. Facts of
 * earlier replies about the same things are replaced; what was said on the telephone is not. The same reply again is
 * said to be there already.
 *
 * Refusals: `reply-not-readable`, `reply-about-someone-else`, `reply-of-a-stranger`, `reply-names-several-people`,
 * `consent-not-live`, `couple-has-ended`, `plan-changed-meanwhile`.
 */
export async function importReply(caller: Caller, input: ImportReply): Promise<Outcome<ImportedReply>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.import-reply',
    subject,
    async (work) => {
      const plan = await planOfForm(work.tx, input)
      if (!plan.ok) return plan
      const { coverage, every } = plan.value
      const coverages = every.filter(({ former }) => !former)
      const { text, fileName } = await textOf(
        work.tx,
        input,
        coverages.map(({ id }) => id),
      )
      const { coupleId, vouched, answers } = input
      return bringReplyIn(work, { coupleId, coverage, coverages, text, fileName, vouched, answers })
    },
    input,
  )
}

/** PostgreSQL stores no NUL, which old transfer programs use as padding; it never means anything. */
async function textOf(tx: Transaction, input: ImportReply, reachable: string[]) {
  if (!input.replyId) return { text: input.text.replaceAll('\0', ''), fileName: input.fileName }
  const kept = await findReplyText(tx, input.replyId)
  if (!kept || !reachable.includes(kept.coverageId)) throw new NotFound()
  return kept
}
