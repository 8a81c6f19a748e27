import { person } from '@/lib/access/actor'
import { isInTheNameOf } from '@/lib/access/in-the-name-of'
import { insertFacts, listFacts, withdrawFacts } from '@/lib/data/benefit-facts'
import { insertReply, listReplies } from '@/lib/data/benefit-sources'
import type { CoverageRow } from '@/lib/data/benefits'
import { listRequests, markAnswered } from '@/lib/data/eligibility-requests'
import { findPayerOf } from '@/lib/data/payer-of-coverage'
import { listCorrections } from '@/lib/data/plan-corrections'
import { sha256Of } from '@/lib/data/sha256'
import { heardAsItReads } from '@/lib/domain/benefits/heard-as-it-reads'
import { linesOf } from '@/lib/domain/benefits/lines-of'
import { isOvertaken, replacedFacts } from '@/lib/domain/benefits/replaced-facts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import {
  noteToldToPayer,
  whyNoPayerWork,
  whyNotInThisCase,
} from '@/lib/use-cases/benefits/consented-payer-work'
import { letCheckFollow } from '@/lib/use-cases/benefits/let-check-follow'
import { readReplyFor } from '@/lib/use-cases/benefits/read-reply-for'
import type { Work } from '@/lib/use-cases/run'

/** `facts` counts what the list shows: see `linesOf`. `already`: it was there, and nothing is changed. */
export type ImportedReply = { replyId: string; facts: number; alsoFor: string[]; already: boolean }

export type ReplyToBring = {
  coupleId: string
  /** Locked before. */
  coverage: CoverageRow
  /** All coverages of the couple. */
  coverages: readonly CoverageRow[]
  text: string
  fileName: string
  vouched: boolean
  /** The trace number of the question on which it came back. */
  answers?: string
}

/**
 * Makes a payer's 271 a reply of one partner's coverage, inside the command that asked for it: what it says of the
 * couple is kept whole and read into facts that name their segment and the day on which the payer wrote them; facts of
 * earlier replies about the same things are replaced, by those days, and the question it answers, if we sent one, is
 * answered; a verified check follows (`letCheckFollow`). The record says whether it came by itself. The very same text
 * again leads to where it is.
 * Refusals: see `importReply`.
 */
export async function bringReplyIn(work: Work, reply: ReplyToBring): Promise<Outcome<ImportedReply>> {
  const { tx, actor, now, record } = work
  const { coupleId, coverage } = reply
  const elsewhere = whyNotInThisCase(coverage)
  if (elsewhere.length > 0) return refuse(...elsewhere)
  const there = await listReplies(tx, [coverage.id])
  const sameAs = async (sha256: string) => {
    const earlier = there.find((one) => one.sha256 === sha256)
    if (!earlier) return null
    const answered = reply.answers ? [reply.answers] : []
    await markAnswered(tx, coverage.id, answered, { replyId: earlier.id, at: now })
    record({ couple: coupleId, subject: coverage.personId, facts: { reply: earlier.id, already: true } })
    return done({ replyId: earlier.id, facts: 0, alsoFor: [], already: true })
  }
  const same = await sameAs(sha256Of(reply.text))
  if (same) return same
  const unconsented = await whyNoPayerWork(tx, coverage)
  if (unconsented.length > 0) return refuse(...unconsented)
  const asked = await listRequests(tx, [coverage.id])
  const ours = new Set(asked.map(({ trace }) => trace))
  const others = reply.coverages.filter(({ personId }) => personId !== coverage.personId)
  const { id: importedBy, zone } = person(actor)
  const today = localDateOf(now.getTime(), zone)
  const read = await readReplyFor(coverage, others, { text: reply.text, vouched: reply.vouched, ours, today })
  if (!read.ok) return read

  const { text, reading } = read.value
  const traces = [...read.value.traces, ...(reply.answers ? [reply.answers] : [])]
  const sha256 = sha256Of(text)
  const sameOfTheCouple = await sameAs(sha256)
  if (sameOfTheCouple) return sameOfTheCouple
  const replyId = crypto.randomUUID()
  const origin = { coverageId: coverage.id, personId: coverage.personId }
  const live = (await listFacts(tx, [coverage.id])).filter(({ withdrawnAt }) => withdrawnAt === null)
  const replaced = replacedFacts(live, read.value.facts)
  const facts = read.value.facts.map((fact) => ({ ...fact, overtaken: isOvertaken(fact, live) }))
  // A question that was sent is on record since then; a reply got in another way tells that the payer was asked.
  const told = asked.some(({ trace, askedAt }) => askedAt !== null && traces.includes(trace))
  if (!told) await noteToldToPayer(tx, coverage, now)
  const byItself = isInTheNameOf(actor)
  const kept = {
    ...{ fileName: reply.fileName, text, sha256, importedBy, importedAt: now },
    reading: { ...reading, byItself },
  }
  const asItReads = heardAsItReads(read.value.names, {
    plan: coverage,
    heardAs: (await listCorrections(tx, [coverage.id])).find(({ heard }) => heard) ?? null,
    payerName: (await findPayerOf(tx, coverage.id))?.name ?? '',
    answersOurs: asked.some(({ trace, formerWords }) => !formerWords && traces.includes(trace)),
  })
  await insertReply(tx, { ...origin, id: replyId, ...kept, asItReads })
  await withdrawFacts(
    tx,
    replaced.map(({ id }) => id),
    now,
  )
  await insertFacts(tx, facts, { ...origin, replyId, recordedBy: importedBy, at: now })
  const followed = await letCheckFollow(work, coverage.id, facts)
  await markAnswered(tx, coverage.id, traces, { replyId, at: now })
  const count = linesOf(facts.map((fact) => ({ ...fact, place: `${fact.segment.position}` }))).length
  const gone = linesOf(
    replaced.map((fact) => ({ ...fact, place: `${fact.replyId} ${fact.segmentPosition}` })),
  )
  record({
    couple: coupleId,
    subject: coverage.personId,
    facts: {
      reply: replyId,
      facts: count,
      replaced: gone.length,
      vouched: reading.vouched,
      byItself,
      ...followed,
    },
  })
  return done({ replyId, facts: count, alsoFor: reading.alsoFor, already: false })
}
