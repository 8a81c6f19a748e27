import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { lockApplicationOf } from '@/lib/data/applications'
import { saveSafeContact as keep } from '@/lib/data/safe-contacts'
import { channels, type SafeContact } from '@/lib/domain/contact/safe-channel'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { Opened } from '@/lib/use-cases/intake/my-application'
import { rememberPart } from '@/lib/use-cases/intake/remember-part'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Keeps how one partner may be reached: every channel, whether it may be used or not. Can be changed at any time, also
 * long after the application was sent, and holds from the next message on. The record says that it was said, not what.
 * Refuses `form-of-another-person` and `contact-channels-incomplete`.
 */
export function saveSafeContact(
  caller: Caller,
  input: Opened & SafeContact,
): Promise<Outcome<{ sent: boolean }>> {
  const save = async ({ tx, actor, now, record }: Work) => {
    const me = person(actor)
    const { whose, ...contact } = input
    if (whose !== undefined && whose !== me.id) return refuse(refusal('form-of-another-person', {}))
    const said = new Set(contact.channels.map(({ channel }) => channel))
    if (!channels.every((channel) => said.has(channel))) {
      return refuse(refusal('contact-channels-incomplete', {}))
    }
    const application = await lockApplicationOf(tx, me.id)
    if (!application) throw new NotFound()

    await keep(tx, me.id, contact, now)
    const sent = application.submittedAt !== null
    if (!sent) await rememberPart(tx, { applicationId: application.id, personId: me.id }, me.zone, now)
    record({ subject: me.id })
    return done({ sent })
  }
  return run(caller, 'contact.save', {}, save, input)
}
