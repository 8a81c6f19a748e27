import type { Caller } from '@/lib/access/actor'
import { withdrawInvitations } from '@/lib/data/partner-invitations'
import { done, type Outcome } from '@/lib/domain/outcome'
import { myOpenApplication } from '@/lib/use-cases/intake/my-application'
import { run, type Work } from '@/lib/use-cases/run'

/** Takes back the invitation that waits; its link stops working. Doing it twice does nothing more. */
export function withdrawInvitation(caller: Caller, input: { applicationId: string }): Promise<Outcome<null>> {
  const withdraw = async (work: Work) => {
    const mine = await myOpenApplication(work)
    if (!mine.ok) return mine
    const { application } = mine.value
    const something = await withdrawInvitations(work.tx, application.id, work.now)
    work.record({ subject: application.id, facts: { withdrawn: something } })
    return done(null)
  }
  return run(caller, 'application.invite', { application: input.applicationId }, withdraw, {
    ...input,
    withdraw: true,
  })
}
