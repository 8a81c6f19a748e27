import { type Refusal, refusal } from '@/lib/domain/refusals'
import { type Calendar, type JointSearch, jointSlots } from '@/lib/domain/scheduling/joint-slots'

/**
 * Why a joint search finds nothing, said from the most telling reason down: people who have no long enough time of
 * their own; people without whom the rest could meet; pairs that never meet; else only that all of them together
 * cannot. Empty when there are slots.
 */
export function whyNone(search: JointSearch): Refusal[] {
  if (jointSlots(search).length > 0) return []
  const alone = search.people.flatMap((person) => cannotAlone(search, person))
  if (alone.length > 0) return alone
  const blockers = search.people.flatMap((person) => blocks(search, person))
  if (blockers.length > 0) return blockers
  const pairs = neverMeet(search)
  if (pairs.length > 0) return pairs
  return [refusal('no-time-in-common', { names: search.people.map((person) => person.name) })]
}

function cannotAlone(search: JointSearch, person: Calendar): Refusal[] {
  if (jointSlots({ ...search, people: [person] }).length > 0) return []
  const window = { ...search, people: [{ ...person, busy: [] }] }
  if (jointSlots(window).length === 0) return [refusal('person-has-no-open-hours', { name: person.name })]
  return [refusal('person-is-booked-out', { name: person.name })]
}

function blocks(search: JointSearch, person: Calendar): Refusal[] {
  const others = search.people.filter((other) => other.id !== person.id)
  if (others.length < 2) return []
  const without = jointSlots({ ...search, people: others }).length
  return without > 0 ? [refusal('person-stands-in-the-way', { name: person.name, times: without })] : []
}

function neverMeet(search: JointSearch): Refusal[] {
  return search.people.flatMap((one, index) =>
    search.people.slice(index + 1).flatMap((other) => {
      if (jointSlots({ ...search, people: [one, other] }).length > 0) return []
      return [refusal('two-never-meet', { one: one.name, other: other.name })]
    }),
  )
}
