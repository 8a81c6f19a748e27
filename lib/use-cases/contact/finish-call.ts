import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { finishCallToMake } from '@/lib/data/calls-to-make'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** The coordinator has told a partner by telephone what could be written to them nowhere. */
export function finishCall(caller: Caller, input: { couple: string; call: string }): Promise<Outcome<null>> {
  const subject = { couple: input.couple }
  return run(caller, 'contact.finish-call', subject, async ({ tx, actor, now, record }) => {
    const finished = await finishCallToMake(tx, input.call, { by: person(actor).id, at: now })
    if (!finished) throw new NotFound()
    record({ couple: input.couple, subject: input.call })
    return done(null)
  })
}
