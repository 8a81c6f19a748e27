import type { Caller } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { hashToken, newToken } from '@/lib/auth/tokens'
import { findAccountByEmail, insertPersonWithAccount } from '@/lib/data/accounts'
import { adminExists, lockTheAdmins } from '@/lib/data/staff'
import { insertStaffInvitation, withdrawInvitations } from '@/lib/data/staff-invitations'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { DAY } from '@/lib/domain/time'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'

export type CreateFirstAdmin = { email: string; name: string; zone: string; password?: string }

/** The account itself when a password was given, else a link that works once, for 72 hours, to be handed over. */
export type FirstAdmin = { made: 'account' } | { made: 'invitation'; link: string }

/**
 * The first account of an empty program, from the command line: only while there is no admin, not even a deactivated
 * one. Asking again replaces a link that nobody has used. Refuses `admin-already-there`,
 * `staff-address-has-account`, `password-easy-to-guess`.
 */
export function createFirstAdmin(caller: Caller, input: CreateFirstAdmin): Promise<Outcome<FirstAdmin>> {
  const { email, name, zone, password } = input
  return run<FirstAdmin>(caller, 'door.create-first-admin', {}, async ({ tx, now, record }) => {
    await lockTheAdmins(tx)
    if (await adminExists(tx)) return refuse(refusal('admin-already-there', {}))
    if (await findAccountByEmail(tx, email)) return refuse(refusal('staff-address-has-account', { email }))
    const guessed = password ? passwordHardToGuess(password, { name, email }) : []
    if (guessed.length > 0) return refuse(...guessed)
    await withdrawInvitations(tx, { role: 'admin' }, now)
    if (password) {
      const passwordHash = await hashPassword(password)
      const subject = await insertPersonWithAccount(tx, {
        ...{ email, name, zone, passwordHash, now },
        ...{ role: 'admin', locale: 'en' },
      })
      record({ subject })
      return done({ made: 'account' })
    }
    const token = newToken()
    const id = crypto.randomUUID()
    await insertStaffInvitation(tx, {
      ...{ id, email, name, role: 'admin', tokenHash: hashToken(token), invitedBy: null, createdAt: now },
      expiresAt: new Date(now.getTime() + 3 * DAY),
    })
    record({ subject: id })
    return done({ made: 'invitation', link: linkTo(paths.staffInvite(token)) })
  })
}
