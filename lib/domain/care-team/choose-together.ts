/** Someone who could take a place, and how well they suit it (points, higher is better). */
export type Option = { id: string; score: number }

/**
 * Fills places so that nobody takes two: first as many places as possible, then the highest sum of points. Exact:
 * the scarcest place is decided first, and a branch is left when even its best end could not win. Among equals the
 * earlier options win, so the same facts always give the same answer. Returns an id, or null, per place.
 */
export function chooseTogether(places: readonly (readonly Option[])[]): (string | null)[] {
  // With n places, only a place's n best options can matter: the others would leave a better one free.
  const options = places.map((place) => [...place].sort((a, b) => b.score - a.score).slice(0, places.length))
  const order = options
    .map((_, place) => place)
    .sort((a, b) => sizeOf(options, a) - sizeOf(options, b) || a - b)
  const hopes = hopesAfter(order.map((place) => options[place]?.[0]))
  const picked: (string | null)[] = places.map(() => null)
  let best = { worth: -1, picked: [...picked] }

  const decide = (depth: number, worth: number): void => {
    if (worth + (hopes[depth] ?? 0) <= best.worth) return
    const place = order[depth]
    if (place === undefined) {
      best = { worth, picked: [...picked] }
      return
    }
    for (const option of options[place] ?? []) {
      if (picked.includes(option.id)) continue
      picked[place] = option.id
      decide(depth + 1, worth + worthOf(option))
      picked[place] = null
    }
    decide(depth + 1, worth)
  }
  decide(0, 0)
  return best.picked
}

/** A filled place outweighs any sum of points. */
const FILLED = 1_000_000

function worthOf(option: Option): number {
  return FILLED + option.score
}

function sizeOf(options: readonly Option[][], place: number): number {
  return options[place]?.length ?? 0
}

/** The most that the places from each depth on could still add. */
function hopesAfter(bests: readonly (Option | undefined)[]): number[] {
  const hopes = [0]
  for (const best of [...bests].reverse()) hopes.unshift((hopes[0] ?? 0) + (best ? worthOf(best) : 0))
  return hopes
}
