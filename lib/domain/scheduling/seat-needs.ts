import type { OpenWeek } from '@/lib/domain/scheduling/open-week'
import { placesFor, type Where } from '@/lib/domain/scheduling/place-sessions'
import type { Sitting } from '@/lib/domain/scheduling/sittings'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'
import type { SessionNeed } from '@/lib/domain/scheduling/weekly-needs'

export type Seated = { draft: DraftSession[]; unplaced: SessionNeed[] }

/**
 * Places every needed session that has a place, the scarcest first, and hands each complete arrangement to `accept`
 * until it is content. Goes back on earlier choices a bounded number of times, so a hopeless week ends soon; the
 * bound counts steps, not time, so the same facts give the same week on every machine.
 */
export function seatNeeds(
  needs: readonly SessionNeed[],
  week: OpenWeek,
  sittings: readonly Sitting[],
  where: Where,
  accept: (seated: Seated) => boolean,
): void {
  const choices = new Map(needs.map((need) => [need, placesFor(need, week, sittings, [], where).length]))
  const order = [...needs].sort((a, b) => (choices.get(a) ?? 0) - (choices.get(b) ?? 0))
  let ends = 0
  let content = false

  const place = (depth: number, { draft, unplaced }: Seated): void => {
    const need = order[depth]
    if (!need) {
      ends++
      content = accept({ draft, unplaced })
      return
    }
    const places = placesFor(need, week, sittings, draft, where).slice(0, WIDTH)
    if (places.length === 0) place(depth + 1, { draft, unplaced: [...unplaced, need] })
    for (const session of places) {
      if (content || ends >= MOST_ENDS) return
      place(depth + 1, { draft: [...draft, session], unplaced })
    }
  }
  place(0, { draft: [], unplaced: [] })
}

/** Places tried per session, and arrangements tried per set of sittings. */
const WIDTH = 3
const MOST_ENDS = 6
