import { countElements, element } from '@/lib/gateways/eligibility/elements'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** Lists a segment that has more to it than the guide gives it: what stands beyond its last element is not read. */
export function leaveBeyond(segment: Segment, notes: Notes): void {
  const count = countElements(segment)
  const last = lastElement.get(segment.id)
  if (last === undefined || count <= last) return
  for (let at = last + 1; at <= count; at += 1)
    if (element(segment, at)) {
      notes.leave(
        segment,
        `It goes on after ${segment.id}${String(last).padStart(2, '0')}, where the guide ends it.`,
      )
      return
    }
}

/** How many elements X12 gives each segment of a 271. */
const lastElement = new Map([
  ['BHT', 6],
  ['HL', 4],
  ['NM1', 12],
  ['N3', 2],
  ['N4', 7],
  ['PER', 9],
  ['REF', 4],
  ['TRN', 4],
  ['AAA', 4],
  ['PRV', 6],
  ['DMG', 11],
  ['INS', 17],
  ['HI', 12],
  ['DTP', 3],
  ['MPI', 7],
  ['EB', 14],
  ['HSD', 8],
  ['III', 9],
  ['MSG', 3],
  ['LS', 1],
  ['LE', 1],
])
