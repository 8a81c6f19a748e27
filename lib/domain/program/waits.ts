import { isLate } from '@/lib/domain/program/promised-time'
import { WORKING_DAY } from '@/lib/domain/program/working-time'

/** How long couples have waited in one stage, in working days: how many in each stretch, and how many of them too long. */
export type WaitStretch = { label: string; couples: number; late: number }

/** Minutes waited, each with what is left of the promised time. Never an average: it hides the worst. */
export function waitsByStretch(waits: readonly { minutes: number; left: number }[]): WaitStretch[] {
  return stretches.map(({ label, from, until }) => {
    const here = waits.filter(({ minutes }) => minutes >= from * WORKING_DAY && minutes < until * WORKING_DAY)
    return { label, couples: here.length, late: here.filter(isLate).length }
  })
}

const stretches = [
  { label: '<1', from: 0, until: 1 },
  { label: '1', from: 1, until: 2 },
  { label: '2', from: 2, until: 3 },
  { label: '3–4', from: 3, until: 5 },
  { label: '5+', from: 5, until: Number.POSITIVE_INFINITY },
]
export const waitLabels = stretches.map(({ label }) => label)
