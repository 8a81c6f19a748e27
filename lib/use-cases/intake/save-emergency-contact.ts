import { type Caller, person } from '@/lib/access/actor'
import { type EmergencyContact, saveEmergencyContact as keep } from '@/lib/data/emergency-contacts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import type { Opened } from '@/lib/use-cases/intake/my-application'
import { run, type Work } from '@/lib/use-cases/run'

/** Keeps whom we may call when this partner may be in danger; null is "not now". Refuses `form-of-another-person`. */
export function saveEmergencyContact(
  caller: Caller,
  input: Opened & { contact: EmergencyContact | null },
): Promise<Outcome<null>> {
  const save = async ({ tx, actor, now, record }: Work) => {
    const me = person(actor)
    const { whose, contact } = input
    if (whose !== undefined && whose !== me.id) return refuse(refusal('form-of-another-person', {}))
    await keep(tx, me.id, contact, now)
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'contact.save', {}, save, input)
}
