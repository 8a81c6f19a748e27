import type {
  AssignmentProblem,
  ClinicianWithRoom,
  PlaceToFill,
  WaitingCouple,
} from '@/lib/domain/care-team/assign/assignment-problem'
import type { CareRole } from '@/lib/domain/care-team/roles'
import { asId } from '@/lib/domain/ids'

type Size = { couples: number; clinicians: number; seed: number }
/** How a made-up program is: how many states it works in, and how many couples a clinician can still take. */
type Shape = { states: number; left: [number, number]; couplesLeft: [number, number]; optional: number }

/** As a program is: work enough for everybody, some of it only in some states, some clinicians much asked for. */
export const usual: Shape = { states: 12, left: [12, 17], couplesLeft: [5, 10], optional: 0 }
/** Too few clinicians with too little room, so that who waits is decided as well. */
export const scarce: Shape = { states: 2, left: [0, 2], couplesLeft: [0, 2], optional: 0.4 }

type MadeClinician = ClinicianWithRoom & {
  roles: CareRole[]
  states: Set<number>
  signs: boolean
  about: number
  hours: number[]
}

/** Couples and clinicians who could be, the same for the same seed. */
export function waitingProgram({ couples, clinicians, seed }: Size, shape: Shape): AssignmentProblem {
  const draw = drawer(seed)
  const below = (many: number) => Math.floor(draw() * many)
  const between = ([from, to]: [number, number]) => from + below(to - from + 1)
  // Populous states are more likely, for partners and for licenses alike.
  const state = () => Math.floor(draw() * draw() * shape.states)
  const hours = () => [0, 1, 2].map(() => Math.floor(draw() * 2 ** 28))
  const people = Array.from({ length: clinicians }, (_, at): MadeClinician => {
    const kind = draw()
    const states = new Set(Array.from({ length: 2 + below(4) }, state))
    return {
      id: asId(`clinician-${at}`),
      roles:
        kind < 0.62
          ? ['couples_therapist', 'individual_therapist']
          : kind < 0.8
            ? ['individual_therapist']
            : ['counselor'],
      states,
      signs: draw() < 0.25,
      about: below(6),
      hours: hours(),
      left: between(shape.left),
      couplesLeft: between(shape.couplesLeft),
    }
  })
  const waiting = Array.from({ length: couples }, (_, at): WaitingCouple => {
    const home = state()
    const partners = [home, draw() < 0.88 ? home : state()].map((lives) => ({ lives, hours: hours() }))
    const signs = draw() < 0.15
    const about = below(6)
    const place = (role: CareRole, who: typeof partners): PlaceToFill => {
      const fits = people.flatMap((one, position) => {
        if (!one.roles.includes(role) || one.left === 0) return []
        if (role === 'couples_therapist' && one.couplesLeft === 0) return []
        if (!who.every(({ lives }) => one.states.has(lives))) return []
        const shared = [one, ...who].map((person) => person.hours)
        const common = bits(shared.reduce((left, right) => left.map((word, at) => word & (right[at] ?? 0))))
        const cost =
          (signs && !one.signs ? 1000 : 0) +
          Math.max(0, 600 - common * 25 * who.length) +
          (one.about === about ? 0 : 150)
        return [{ position, cost }]
      })
      fits.sort((a, b) => a.cost - b.cost || a.position - b.position)
      return {
        role,
        partner: null,
        open: draw() < shape.optional ? 700 : null,
        who: Int32Array.from(fits, ({ position }) => position),
        cost: Int32Array.from(fits, ({ cost }) => cost),
      }
    }
    const places = [
      place('couples_therapist', partners),
      ...partners.map((one) => place('individual_therapist', [one])),
    ]
    for (const one of partners) if (draw() < 0.3) places.push(place('counselor', [one]))
    return { id: asId(`couple-${at}`), waits: 1_000_000 + 1000 * below(200), places }
  })
  return {
    clinicians: people.map(({ id, left, couplesLeft }) => ({ id, left, couplesLeft })),
    couples: waiting,
  }
}

function bits(words: readonly number[]): number {
  let count = 0
  for (const word of words) for (let left = word; left !== 0; left &= left - 1) count += 1
  return count
}

function drawer(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same program without one couple, or without one clinician. */
export function without(
  { couples, clinicians }: AssignmentProblem,
  gone: { couple?: string; clinician?: string },
): AssignmentProblem {
  const stay = clinicians.flatMap(({ id }, at) => (id === gone.clinician ? [] : [at]))
  const now = new Map(stay.map((before, at) => [before, at]))
  const left = (place: PlaceToFill): PlaceToFill => {
    const kept = [...place.who.keys()].filter((at) => now.has(place.who[at] ?? -1))
    return {
      ...place,
      who: Int32Array.from(kept, (at) => now.get(place.who[at] ?? -1) ?? -1),
      cost: Int32Array.from(kept, (at) => place.cost[at] ?? 0),
    }
  }
  return {
    clinicians: clinicians.filter((_, at) => now.has(at)),
    couples: couples
      .filter(({ id }) => id !== gone.couple)
      .map((couple) => ({ ...couple, places: couple.places.map(left) })),
  }
}
