import type { Caller } from '@/lib/access/actor'
import { findSentApplication } from '@/lib/data/applications'
import { isInCare } from '@/lib/data/enrolled'
import { findOwnPlan } from '@/lib/data/own-coverage'
import { isPayingThemselves } from '@/lib/data/self-payments'
import type { Transaction } from '@/lib/data/transaction'
import { type NextSteps, nextSteps } from '@/lib/domain/intake/next-steps'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { programPhone } from '@/lib/gateways/telephone/program-phone'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type SentApplication = {
  /** What to say on the phone. */
  reference: string
  partnerName: string | null
  /** Who looks after this couple; null until someone does. */
  coordinator: string | null
  /** Whom to call to change an answer; null while no number is set. */
  phone: string | null
  sentOn: LocalDate
  steps: NextSteps
  /** What the reader's own care is paid by, as far as anyone said; nothing of their partner's. */
  paidBy: 'plan' | 'no-plan' | 'themselves'
  /** In the program now: what comes next stands in their week. */
  enrolled: boolean
}

/** What happens after sending; null before it was sent. The two differ only in how each one's own care is paid. */
export function sentApplication(caller: Caller): Promise<SentApplication | null> {
  return look(caller, 'application.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    const sent = mine && (await findSentApplication(tx, mine.application.id))
    if (!mine || !sent?.submittedAt) return null
    const sentOn = localDateOf(sent.submittedAt.getTime(), mine.me.zone)
    return {
      ...{ reference: sent.reference, partnerName: mine.partnerName, sentOn, steps: nextSteps(sentOn) },
      paidBy: await paidBy(tx, mine.me.id),
      coordinator: sent.coordinator?.name ?? null,
      phone: programPhone(),
      enrolled: await isInCare(tx),
    }
  })
}

async function paidBy(tx: Transaction, me: string): Promise<SentApplication['paidBy']> {
  if (await isPayingThemselves(tx, me)) return 'themselves'
  return (await findOwnPlan(tx, me))?.holder === 'none' ? 'no-plan' : 'plan'
}
