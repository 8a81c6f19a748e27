import { type Caller, person } from '@/lib/access/actor'
import { findPairs } from '@/lib/data/calendars'
import { listRounds } from '@/lib/data/measures'
import { listTold } from '@/lib/data/private-texts'
import { listSharedTimes, type SharedTime } from '@/lib/data/shared-times'
import type { Transaction } from '@/lib/data/transaction'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { score } from '@/lib/domain/measures/score'
import { DAY } from '@/lib/domain/time'
import { look } from '@/lib/views/look'

/** One total of a finished check-in. `scale` is a code the page has words for. */
export type SharedTotal = { scale: SharedScale; total: number; at: Date }

const sharedScales = ['phq9-total', 'gad7-total', 'bam-use', 'bam-risk', 'bam-protective'] as const
export type SharedScale = (typeof sharedScales)[number]

export type SharedWithMe = {
  partnerName: string
  goals: string | null
  totals: SharedTotal[]
  /** The coming two weeks. */
  times: SharedTime[]
}

/**
 * What one's partner shares now, by consents that hold; null without a partner. Never shared, stopped, and shared with
 * nothing in it yet all come out as the same nothing: row-level security simply gives no rows.
 */
export function sharedWithMe(caller: Caller): Promise<SharedWithMe | null> {
  const me = person(caller.actor)
  return look(caller, 'privacy.read', {}, async ({ tx, now }) => {
    const [pair] = await findPairs(tx)
    const partner = pair?.people.find(({ id }) => id !== me.id)
    if (!pair || !partner) return null
    const told = await listTold(tx, partner.id)
    const reply = told.find(({ topic }) => topic === 'goals')?.reply
    const ahead = { start: now.getTime(), end: now.getTime() + 14 * DAY }
    return {
      partnerName: partner.name,
      goals: wordsOf(reply),
      totals: await totalsOf(tx, partner.id),
      times: await listSharedTimes(tx, pair.coupleId, ahead),
    }
  })
}

function wordsOf(reply: unknown): string | null {
  const words = typeof reply === 'object' && reply !== null && 'words' in reply ? reply.words : null
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null
}

/** Totals alone leave this function, never an answer. */
async function totalsOf(tx: Transaction, partnerId: string): Promise<SharedTotal[]> {
  const rounds = await listRounds(tx, partnerId)
  return rounds.flatMap(({ instrument, answers, finishedAt }) => {
    if (!finishedAt) return []
    const scored = score(everyInstrument[instrument], answers)
    if (scored.state === 'not-scorable') return []
    return scored.figures.flatMap(({ key, state, least }) => {
      const scale = sharedScales.find((one) => one === `${instrument}-${key}`)
      return scale && state === 'scored' ? [{ scale, total: least, at: finishedAt }] : []
    })
  })
}
