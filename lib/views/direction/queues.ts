import { sayWorkingTime } from '@/lib/domain/program/working-time'
import type { SeenCase } from '@/lib/views/direction/oversee-cases'

/** One coordinator's couples as a director sees them; `id` is null for the couples nobody looks after. */
export type Queue = {
  id: string | null
  name: string
  couples: number
  /** Of these, how many wait for the coordinator, how many too long, and how long the first of them. */
  waiting: number
  late: number
  longest: string | null
  stranded: number
}

/** Couples without a coordinator stand first, where there are any. */
export function queuesOf(
  cases: readonly SeenCase[],
  coordinators: readonly { id: string; name: string }[],
): Queue[] {
  const nobody = { id: null, name: 'Nobody yet' }
  const orphans = cases.some(({ row }) => row.coordinatorId === null)
  return [...(orphans ? [nobody] : []), ...coordinators].map(({ id, name }) => {
    const theirs = cases.filter(({ row }) => row.coordinatorId === id)
    const waits = theirs.flatMap(({ waiting }) => waiting ?? [])
    return {
      id,
      name,
      couples: theirs.length,
      waiting: waits.length,
      late: waits.filter(({ left }) => left < 0).length,
      longest: waits.length > 0 ? sayWorkingTime(Math.max(...waits.map(({ minutes }) => minutes))) : null,
      stranded: theirs.filter(({ stranded }) => stranded).length,
    }
  })
}
