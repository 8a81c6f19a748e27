import { levelWords, periodWords, placeWords } from '@/lib/gateways/eligibility/benefit-codes'
import { messageWords, ownLines, type ReadFact, scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'

/**
 * Deductible (EB01 C), out-of-pocket maximum (G), copay (B) and coinsurance (A). Individual and family, in and out of
 * network stay separate; a zero is a fact, an amount that is not there is none.
 */
export function costFacts({ benefits }: MemberReply): ReadFact[] {
  return ownLines(benefits).flatMap((line) => scopesOf(line).flatMap((scope) => costOf(line, scope)))
}

function costOf(line: Benefit, scope: ReadFact['scope']): ReadFact[] {
  const about = { segment: line.segment, scope, note: noteOf(line) }
  const { infoType, amountCents, shareBasisPoints } = line
  if (infoType === 'A' && shareBasisPoints !== null)
    return [{ key: 'coinsurance', value: shareBasisPoints, ...about }]
  if (amountCents === null) return []
  if (infoType === 'B') return [{ key: 'copay', value: amountCents, ...about }]
  const part = parts.get(line.period)
  if (!part) return []
  if (infoType === 'C') return [{ key: `deductible-${part}`, value: amountCents, ...about }]
  if (infoType === 'G') return [{ key: `out-of-pocket-${part}`, value: amountCents, ...about }]
  return []
}

/** Per-visit or per-admission deductibles and lifetime sums are not the yearly figures, so they make no fact. */
const parts = new Map<string | null, 'total' | 'remaining' | 'met'>([
  [null, 'total'],
  ['21', 'total'],
  ['22', 'total'],
  ['23', 'total'],
  ['25', 'total'],
  ['24', 'met'],
  ['29', 'remaining'],
])

function noteOf(line: Benefit): string | null {
  const saysItself = line.period === null || ['23', '24', '29'].includes(line.period)
  const period = saysItself ? null : periodWords.get(line.period ?? '')
  return [tierOf(line), period, ...placesOf(line), messageWords(line)].filter(Boolean).join(' / ') || null
}

/** Employee and spouse, and the like: neither individual nor family, so it is said in words. */
function tierOf({ level }: Benefit): string | undefined {
  return level === 'IND' || level === 'FAM' ? undefined : levelWords.get(level ?? '')
}

/** Lines that differ only in the place of service are two prices, such as an office visit and a telehealth one. */
function placesOf({ details }: Benefit): string[] {
  return details.places
    .filter(({ qualifier }) => qualifier === 'ZZ')
    .map(({ code }) => placeWords.get(code) ?? `place of service ${code}`)
}
