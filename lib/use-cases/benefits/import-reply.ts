import { createHash } from 'node:crypto'
import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertFacts, listFacts, withdrawFacts } from '@/lib/data/benefit-facts'
import { findReplyText, insertReply, listReplies } from '@/lib/data/benefit-sources'
import { listCoverages, lockCoverage } from '@/lib/data/benefits'
import type { Transaction } from '@/lib/data/transaction'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { replacedFacts } from '@/lib/domain/benefits/replaced-facts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { noteToldToPayer, whyNoPayerWork } from '@/lib/use-cases/benefits/consented-payer-work'
import { readReplyFor } from '@/lib/use-cases/benefits/read-reply-for'
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
}

/** `facts` counts what the list shows: see `linesOf`. */
export type ImportedReply = { replyId: string; facts: number; alsoFor: string[] }

/**
 * Brings a payer's 271 to one partner's coverage: kept whole, and read into facts that name their segment. Facts of
 * earlier replies about the same things are replaced; what was said on the telephone is not.
 *
 * Refusals: `reply-not-readable`, `reply-about-someone-else`, `reply-names-several-people`, `reply-already-imported`,
 * `consent-not-live`.
 */
export async function importReply(caller: Caller, input: ImportReply): Promise<Outcome<ImportedReply>> {
  const subject = { couple: input.coupleId, coverage: input.coverageId }
  return run(
    caller,
    'benefits.import-reply',
    subject,
    async ({ tx, actor, now, record }) => {
      await lockCoverage(tx, input.coverageId)
      const coverages = await listCoverages(tx, input.coupleId)
      const coverage = coverages.find(({ id }) => id === input.coverageId)
      if (!coverage) throw new NotFound()
      const unconsented = await whyNoPayerWork(tx, coverage)
      if (unconsented.length > 0) return refuse(...unconsented)
      const { text, fileName } = await textOf(
        tx,
        input,
        coverages.map(({ id }) => id),
      )
      const sha256 = createHash('sha256').update(text).digest('hex')
      const others = coverages.filter(({ personId }) => personId !== coverage.personId)

      const read = readReplyFor(coverage, others, text, input.vouched)
      if (!read.ok) return read
      const earlier = await listReplies(tx, [coverage.id])
      if (earlier.some((reply) => reply.sha256 === sha256))
        return refuse(refusal('reply-already-imported', {}))

      const { facts, reading } = read.value
      const { id: importedBy } = person(actor)
      const replyId = crypto.randomUUID()
      const origin = { coverageId: coverage.id, personId: coverage.personId }
      const live = (await listFacts(tx, [coverage.id])).filter(({ withdrawnAt }) => withdrawnAt === null)
      const replaced = replacedFacts(live, facts)
      await noteToldToPayer(tx, coverage, now)
      await insertReply(tx, {
        ...origin,
        id: replyId,
        fileName,
        text,
        sha256,
        reading,
        importedBy,
        importedAt: now,
      })
      await withdrawFacts(
        tx,
        replaced.map(({ id }) => id),
        now,
      )
      await insertFacts(tx, facts, { ...origin, replyId, recordedBy: importedBy, at: now })
      const count = linesOf(facts.map((fact) => ({ ...fact, place: `${fact.segment.position}` }))).length
      const gone = linesOf(
        replaced.map((fact) => ({ ...fact, place: `${fact.replyId} ${fact.segmentPosition}` })),
      )
      record({
        couple: input.coupleId,
        subject: coverage.personId,
        facts: { reply: replyId, facts: count, replaced: gone.length, vouched: reading.vouched },
      })
      return done({ replyId, facts: count, alsoFor: reading.alsoFor })
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
