import { type Caller, person } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { findOwnAccount, updatePassword } from '@/lib/data/accounts'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'
import { ownPasswordFits } from '@/lib/use-cases/sign-in/own-password-fits'
import { signInChanged } from '@/lib/use-cases/sign-in/sign-in-changed'

export type ChangePassword = { password: string; newPassword: string }

/**
 * A new password for somebody who knows the old one. Every other browser of theirs is signed out.
 * Refuses `password-not-right`, `too-many-tries`, `password-easy-to-guess`.
 */
export async function changePassword(
  caller: Caller,
  input: ChangePassword,
): Promise<Outcome<{ changed: true }>> {
  const me = person(caller.actor)
  const refused = await ownPasswordFits(caller, input.password)
  if (refused.length > 0) return refuse(...refused)
  const passwordHash = await hashPassword(input.newPassword)
  return run(caller, 'sign-in.change-password', {}, async ({ tx, now, record }) => {
    const account = await findOwnAccount(tx, me.id)
    const guessed = passwordHardToGuess(input.newPassword, { name: me.name, email: account?.email ?? '' })
    if (guessed.length > 0) return refuse(...guessed)
    await updatePassword(tx, me.id, passwordHash, now)
    await signInChanged(tx, me, 'password-changed', now)
    record({ subject: me.id })
    return done({ changed: true as const })
  })
}
