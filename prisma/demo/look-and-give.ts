import type { Caller } from '@/lib/access/actor'
import {
  type MakeGoodFaithEstimate,
  makeGoodFaithEstimate,
} from '@/lib/use-cases/benefits/make-good-faith-estimate'

/** Looks at the paper of a good-faith estimate, as its form has it looked at, and gives it. */
export async function lookAndGive(caller: Caller, estimate: Omit<MakeGoodFaithEstimate, 'seen'>) {
  const look = await makeGoodFaithEstimate(caller, { ...estimate, seen: null })
  if (look.ok) return look
  const [seen] = look.refusals.flatMap((one) =>
    one.code === 'look-at-estimate-first' ? [one.facts.seen] : [],
  )
  return seen ? makeGoodFaithEstimate(caller, { ...estimate, seen }) : look
}
