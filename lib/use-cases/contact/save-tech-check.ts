import { type Caller, person } from '@/lib/access/actor'
import { saveTechCheck as keep } from '@/lib/data/tech-checks'
import type { TechCheck } from '@/lib/domain/intake/tech-check'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

/** Keeps what a partner found out about their own equipment; the latest look counts. */
export function saveTechCheck(caller: Caller, input: TechCheck): Promise<Outcome<null>> {
  const save: Parameters<typeof run<null>>[3] = async ({ tx, actor, now, record }) => {
    const me = person(actor)
    await keep(tx, me.id, input, now)
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'tech-check.save', {}, save, input)
}
