import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { insertEnrollment, readEnrollmentFacts } from '@/lib/data/enrollments'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { mayEnroll } from '@/lib/domain/program/may-enroll'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { run } from '@/lib/use-cases/run'

export type EnrollCouple = { coupleId: string }

/** Takes both partners into the program in one act. Refusals: those of `mayEnroll`, all at once. */
export async function enrollCouple(caller: Caller, { coupleId }: EnrollCouple): Promise<Outcome<null>> {
  return run(caller, 'couple.enroll', { couple: coupleId }, async ({ tx, actor, now, record }) => {
    const facts = await readEnrollmentFacts(tx, coupleId)
    if (!facts) throw new NotFound()
    const me = person(actor)
    const today = localDateOf(now.getTime(), me.zone)
    const refusals = mayEnroll({ ...facts, today })
    if (refusals.length > 0) return refuse(...refusals)
    await insertEnrollment(tx, coupleId, me.id, now)
    record({ couple: coupleId })
    return done(null)
  })
}
