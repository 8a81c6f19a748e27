import { type Caller, person } from '@/lib/access/actor'
import { isInCare } from '@/lib/data/enrolled'
import { paths } from '@/lib/paths'
import { look } from '@/lib/views/look'

/**
 * Where someone who has just signed in begins: at their own work, or a partner at their week or their application; who
 * has given the password alone, at their second step.
 */
export async function firstPage(caller: Caller): Promise<string> {
  if (caller.actor.kind === 'half') return caller.actor.hasFactor ? paths.secondStep : paths.setUpSecondStep
  return look(caller, 'account.first-page', {}, async ({ tx }) => {
    const { kind } = person(caller.actor)
    if (kind === 'partner') return (await isInCare(tx)) ? paths.home : paths.apply
    return beginnings[kind]
  })
}

const beginnings = {
  coordinator: paths.desk,
  clinician: paths.calendar,
  director: paths.direction,
  admin: paths.staff,
}
