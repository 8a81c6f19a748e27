import {
  OPEN,
  type PlaceToFill,
  type Team,
  type WaitingCouple,
} from '@/lib/domain/care-team/assign/assignment-problem'

/**
 * What one more couple costs each clinician, on top of how they suit: `prices[c]` for a place in the caseload of the
 * clinician at position c, and `prices[c + half]` for being a couples therapist.
 */
export type Prices = Float64Array
export type PricedTeam = { value: number; team: Team }

type Offer = { who: number; value: number }

/**
 * The team that is cheapest for one couple under prices, nobody twice in it; null where there is none. With n places
 * only the n cheapest of each can matter: the others would leave a cheaper one free.
 */
export function bestTeam({ places }: WaitingCouple, prices: Prices): PricedTeam | null {
  const first = places.map((place) => cheapest(place, prices, 1))
  const heads = first.map(([offer]) => offer?.who)
  if (heads.includes(undefined)) return null
  if (heads.every((who, at) => who === OPEN || heads.indexOf(who) === at)) return asTeam(first)
  const offers = places.map((place) => cheapest(place, prices, places.length))
  return search(offers, Number.POSITIVE_INFINITY, 1)[0] ?? null
}

/** The cheapest teams that come within `slack` of the best one, best first; no more than `most` of them. */
export function nearTeams(
  couple: WaitingCouple,
  prices: Prices,
  { slack, most }: { slack: number; most: number },
): PricedTeam[] {
  const best = bestTeam(couple, prices)
  if (!best) return []
  const limit = best.value + slack
  const all = couple.places.map((place) => cheapest(place, prices, couple.places.length))
  const least = all.reduce((sum, [offer]) => sum + (offer?.value ?? 0), 0)
  const offers = couple.places.map((place, at) =>
    within(place, prices, limit - least + (all[at]?.[0]?.value ?? 0)),
  )
  return search(offers, limit, most)
}

function asTeam(first: readonly Offer[][]): PricedTeam {
  const team = first.map(([offer]) => offer?.who ?? OPEN)
  return { team, value: first.reduce((sum, [offer]) => sum + (offer?.value ?? 0), 0) }
}

/** Depth first, the cheaper offers first; a branch is left when even its best end is above the limit. */
function search(offers: readonly Offer[][], limit: number, most: number): PricedTeam[] {
  const rest = [0]
  for (const place of [...offers].reverse()) rest.unshift((rest[0] ?? 0) + (place[0]?.value ?? 0))
  const found: PricedTeam[] = []
  const picked: number[] = []
  let bar = limit
  const choose = (place: number, value: number): void => {
    const offered = offers[place]
    if (!offered) {
      keep({ value, team: [...picked] })
      return
    }
    for (const offer of offered) {
      const least = value + offer.value + (rest[place + 1] ?? 0)
      if (least > bar || (found.length === most && least >= bar)) break
      if (offer.who !== OPEN && picked.includes(offer.who)) continue
      picked.push(offer.who)
      choose(place + 1, value + offer.value)
      picked.pop()
    }
  }
  const keep = (one: PricedTeam): void => {
    let at = found.length
    while (at > 0 && (found[at - 1]?.value ?? 0) > one.value) at -= 1
    found.splice(at, 0, one)
    if (found.length > most) found.pop()
    if (found.length === most) bar = found.at(-1)?.value ?? bar
  }
  choose(0, 0)
  return found
}

/** The few cheapest offers, cheapest first. `cost` rises and no price is below nothing, so the rest need no look. */
function cheapest(place: PlaceToFill, prices: Prices, many: number): Offer[] {
  const found: Offer[] = []
  const take = (who: number, value: number): void => {
    let at = found.length
    while (at > 0 && (found[at - 1] as Offer).value > value) at -= 1
    if (at >= many) return
    found.splice(at, 0, { who, value })
    if (found.length > many) found.pop()
  }
  if (place.open !== null) take(OPEN, place.open)
  const { who, cost } = place
  const asked = priceOf(place, prices)
  for (let at = 0; at < who.length; at += 1) {
    const own = cost[at] as number
    if (found.length === many && own >= (found[many - 1] as Offer).value) break
    take(who[at] as number, own + asked(who[at] as number))
  }
  return found
}

/** Every offer up to a limit, cheapest first. */
function within(place: PlaceToFill, prices: Prices, limit: number): Offer[] {
  const asked = priceOf(place, prices)
  const found: Offer[] = place.open === null ? [] : [{ who: OPEN, value: place.open }]
  for (let at = 0; at < place.who.length; at += 1) {
    const [who, own] = [place.who[at] as number, place.cost[at] as number]
    if (own > limit) break
    found.push({ who, value: own + asked(who) })
  }
  return found.filter(({ value }) => value <= limit).sort((a, b) => a.value - b.value || a.who - b.who)
}

/** What a clinician's room costs in a place: a couples therapist takes of both kinds. */
function priceOf({ role }: PlaceToFill, prices: Prices): (who: number) => number {
  if (role !== 'couples_therapist') return (who) => prices[who] as number
  const half = prices.length / 2
  return (who) => (prices[who] as number) + (prices[half + who] as number)
}
