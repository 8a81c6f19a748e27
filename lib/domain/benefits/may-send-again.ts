import { HOUR } from '@/lib/domain/time'

/** Longer than all tries of the queue take together. */
const patience = 2 * HOUR

/** Whether a question may be sent: never yet, in vain, or pressed so long ago that its job must have been lost. */
export function maySendAgain(status: string, askedAt: Date | null, now: Date): boolean {
  if (status === 'written' || status === 'could-not-send') return true
  return status === 'sending' && askedAt !== null && now.getTime() - askedAt.getTime() > patience
}
