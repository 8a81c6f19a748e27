import type { Caller } from '@/lib/access/actor'
import { replaceAvailableTimes } from '@/lib/data/available-times'
import { tidyTimes, wrongTimes } from '@/lib/domain/intake/check-entries'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { myOpenApplication, type Opened } from '@/lib/use-cases/intake/my-application'
import { run, type Work } from '@/lib/use-cases/run'

/** `times` are by the wall clock of the person's own zone, on half hours. */
export type TimesThatWork = Opened & { applicationId: string; times: WeeklyTime[] }

/**
 * Keeps when this partner can come, in place of what they said before. Nobody edits the other's times.
 * Refuses `times-missing`, `times-not-in-a-week`, `application-already-sent`, `form-of-another-person`.
 */
export function saveTimes(caller: Caller, input: TimesThatWork): Promise<Outcome<null>> {
  const save = async (work: Work) => {
    const { tx, record } = work
    const mine = await myOpenApplication(work, input)
    if (!mine.ok) return mine

    const wrong = wrongTimes(input.times)
    if (wrong.length > 0) return refuse(...wrong)

    const times = tidyTimes(input.times)
    await replaceAvailableTimes(tx, mine.value.me.id, times)
    record({ subject: mine.value.application.id, facts: { times: times.length } })
    return done(null)
  }
  return run(caller, 'application.times.save', { application: input.applicationId }, save, input)
}
