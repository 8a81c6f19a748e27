import { redirect } from 'next/navigation'
import type { Caller } from '@/lib/access/actor'
import { lacking } from '@/lib/access/proofs'
import { paths } from '@/lib/paths'
import { firstPage } from '@/lib/views/door/first-page'

/**
 * Whether the password is asked for on a page that adds a second factor: for the first one, of whoever is signed in.
 * Who has a factor is led to prove it first, and from there back to `here`.
 */
export async function asksForPassword(caller: Caller, here: string): Promise<boolean> {
  const { actor, clock } = caller
  if (actor.kind === 'half') {
    if (actor.hasFactor) redirect(await firstPage(caller))
    return false
  }
  const missing = lacking('fresh', actor, clock())
  if (missing === 'proof') redirect(`${paths.prove}?back=${encodeURIComponent(here)}`)
  return missing === 'second-factor'
}
