import { type FactRow, listFacts } from '@/lib/data/benefit-facts'
import { findReplyText, listReplies, type ReplyRow, type ReplyText } from '@/lib/data/benefit-sources'
import type { CoverageRow } from '@/lib/data/benefits'
import { type CardPhoto, listCardPhotos } from '@/lib/data/card-photos'
import type { Transaction } from '@/lib/data/transaction'
import { listVerifications, type VerificationRow } from '@/lib/data/verifications'
import { type KnownOfPolicies, readPolicies } from '@/lib/views/benefits/policy-on-screen'

/** What was said and kept of these coverages, by as many questions as of one. */
export async function readKnown(tx: Transaction, coverages: readonly CoverageRow[]): Promise<Known> {
  const ids = coverages.map(({ id }) => id)
  const replies = await listReplies(tx, ids)
  return {
    all: [...coverages],
    facts: await listFacts(tx, ids),
    replies,
    verifications: await listVerifications(tx, ids),
    photos: await listCardPhotos(tx, ids),
    texts: await latestTexts(tx, replies),
    ...(await readPolicies(tx, ids)),
  }
}

type Known = KnownOfPolicies & {
  all: CoverageRow[]
  facts: FactRow[]
  replies: ReplyRow[]
  verifications: VerificationRow[]
  photos: CardPhoto[]
  texts: Map<string, ReplyText>
}
export type KnownOfCoverage = Omit<Known, 'texts'> & {
  coverage: CoverageRow
  offered: ReplyRow[]
  latest: { id: string; kept: ReplyText } | null
}

/** What belongs to one coverage, and the replies imported for the other partner that name this one too. */
export function knownOf(
  coverage: CoverageRow,
  { facts, replies, verifications, texts, ...beside }: Known,
): KnownOfCoverage {
  const belongs = ({ coverageId }: { coverageId: string }) => coverageId === coverage.id
  const own = replies.filter(belongs)
  const offered = replies.filter(
    ({ reading, sha256 }) =>
      reading.alsoFor.includes(coverage.id) && !own.some((reply) => reply.sha256 === sha256),
  )
  const [last] = own
  const kept = last && texts.get(last.id)
  return {
    ...beside,
    coverage,
    facts: facts.filter(belongs),
    replies: own,
    verifications: verifications.filter(belongs),
    offered,
    latest: last && kept ? { id: last.id, kept } : null,
  }
}

/** The words of the reply that came last for each coverage. */
async function latestTexts(tx: Transaction, replies: readonly ReplyRow[]): Promise<Map<string, ReplyText>> {
  const texts = new Map<string, ReplyText>()
  const last = new Map([...replies].reverse().map((reply) => [reply.coverageId, reply.id]))
  for (const id of last.values()) {
    const text = await findReplyText(tx, id)
    if (text) texts.set(id, text)
  }
  return texts
}
