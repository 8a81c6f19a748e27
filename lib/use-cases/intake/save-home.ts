import type { Caller } from '@/lib/access/actor'
import { raiseVersion } from '@/lib/data/applications'
import { saveHomeSetUp } from '@/lib/data/home-set-ups'
import type { HomeAnswers } from '@/lib/domain/intake/home-answers'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { myOpenApplication } from '@/lib/use-cases/intake/my-application'
import { run, type Work } from '@/lib/use-cases/run'

export type OurHome = HomeAnswers & {
  applicationId: string
  /** The version of the joint answers this one was written over. */
  version: number
  sameHome: boolean
  /** Names, in the couple's own words; empty without pets. */
  pets: string
  notes: string
}

/**
 * Keeps the joint answer about the home. Both may edit it: whoever writes over a version that is no longer the latest
 * is told so (`changed-by-someone-else`) and nothing is lost. Also refuses `application-already-sent`.
 */
export function saveHome(caller: Caller, input: OurHome): Promise<Outcome<null>> {
  const save = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work)
    if (!mine.ok) return mine
    const { application, me } = mine.value
    if (application.version !== input.version) return refuse(refusal('changed-by-someone-else', {}))

    const { applicationId, version, ...home } = input
    await saveHomeSetUp(tx, applicationId, { ...home, savedBy: me.id, updatedAt: now })
    await raiseVersion(tx, application.id)
    record({ subject: application.id, facts: { version: version + 1 } })
    return done(null)
  }
  return run(caller, 'application.home.save', { application: input.applicationId }, save, input)
}
