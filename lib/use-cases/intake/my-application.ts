import { person, type SignedIn } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockApplicationOf, type OpenApplication } from '@/lib/data/applications'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { Work } from '@/lib/use-cases/run'

/** `whose` is the person a form was opened by, where it says so: two partners may share one device. */
export type Opened = { whose?: string }

/**
 * The application of the one who acts, locked, for a change of answers. Refuses `form-of-another-person` and, once
 * it was sent, `application-already-sent`. Someone without an application finds nothing here.
 */
export async function myOpenApplication(
  { tx, actor }: Work,
  { whose }: Opened = {},
): Promise<Outcome<{ application: OpenApplication; me: SignedIn }>> {
  const me = person(actor)
  if (whose !== undefined && whose !== me.id) return refuse(refusal('form-of-another-person', {}))
  const application = await lockApplicationOf(tx, me.id)
  if (!application) throw new NotFound()
  if (application.submittedAt) return refuse(refusal('application-already-sent', {}))
  return done({ application, me })
}
