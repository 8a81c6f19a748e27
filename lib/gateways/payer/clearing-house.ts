import { type CircuitBreaker, circuitBreaker } from '@/lib/gateways/payer/circuit-breaker'
import { type ClearingHouse, oneTry } from '@/lib/gateways/payer/one-try'
import type { Asked, MayStill, Outage, PayerGateway, PayerQuestion } from '@/lib/gateways/payer/payer-gateway'

/** How long we wait, in milliseconds. `perTry`: CORE 253 gives a real-time answer 20 seconds. */
export type Patience = {
  tries: number
  perTry: number
  overall: number
  firstPause: number
  longestPause: number
}

/** What a test puts in place of the world. `random`: from 0 up to 1. */
export type Around = {
  now: () => number
  pause: (milliseconds: number) => Promise<void>
  random: () => number
}

export const patient: Patience = {
  tries: 4,
  perTry: 20_000,
  overall: 60_000,
  firstPause: 500,
  longestPause: 8_000,
}

const theWorld: Around = {
  now: Date.now,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}

/**
 * Asks a clearing house over HTTP. A try that ends in an outage is tried again after a pause that doubles and is
 * chosen at random below that, or after what the server asks for, if it may still be asked; all of it within one
 * deadline. When asking fails
 * again and again the clearing house is left alone for a minute.
 */
export function clearingHouse(
  house: ClearingHouse,
  patience: Patience = patient,
  around: Around = theWorld,
  breaker: CircuitBreaker = circuitBreaker({ failures: 5, restFor: 60_000 }),
): PayerGateway {
  return async (question, mayStill) => {
    if (!breaker.mayAsk(around.now())) return { kind: 'try-later', why: 'resting' }
    const asked = await untilAnswered(house, question, mayStill, patience, around)
    if (asked.kind === 'try-later' || asked.kind === 'stopped') breaker.failed(around.now())
    else breaker.worked()
    return asked
  }
}

async function untilAnswered(
  house: ClearingHouse,
  question: PayerQuestion,
  mayStill: MayStill,
  patience: Patience,
  around: Around,
): Promise<Asked> {
  const deadline = around.now() + patience.overall
  let why: Outage = 'no-connection'
  for (let number = 0; number < patience.tries; number += 1) {
    if (number > 0 && !(await mayStill())) return { kind: 'stopped' }
    const left = deadline - around.now()
    if (left <= 0) break
    const tried = await oneTry(house, question, Math.min(patience.perTry, left))
    if (tried.kind !== 'again') return tried
    why = tried.why
    const longest = Math.min(patience.longestPause, patience.firstPause * 2 ** number)
    const pause = tried.after ?? around.random() * longest
    if (number + 1 === patience.tries || around.now() + pause >= deadline) break
    await around.pause(pause)
  }
  return { kind: 'try-later', why }
}
