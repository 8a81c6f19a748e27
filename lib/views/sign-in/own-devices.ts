import { type Caller, person, type SignedIn } from '@/lib/access/actor'
import { sessionLimits } from '@/lib/auth/limits'
import { listLoginSessions } from '@/lib/data/login-sessions'
import type { Transaction } from '@/lib/data/transaction'
import { look } from '@/lib/views/look'

/** A browser somebody is signed in with. `device` is a code such as `firefox/android`; times are epoch milliseconds. */
export type Device = { id: string; device: string; signedInAt: number; seenAt: number; isThis: boolean }

/** The browsers the asker is signed in with now, the one seen last first. */
export function ownDevices(caller: Caller): Promise<Device[]> {
  return look(caller, 'sign-in.read-own', {}, ({ tx, now }) =>
    devicesOf(tx, person(caller.actor), now, sessionLimits),
  )
}

/** The same inside another view. Sessions past their limits are over, though nobody has ended them. */
export async function devicesOf(
  tx: Transaction,
  me: SignedIn,
  now: Date,
  { idle, absolutePartner, absoluteStaff }: typeof sessionLimits,
): Promise<Device[]> {
  const absolute = me.kind === 'partner' ? absolutePartner : absoluteStaff
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const sessions = await listLoginSessions(tx, me.id, { seenAfter: ago(idle), madeAfter: ago(absolute) })
  return sessions.map(({ id, device, createdAt, seenAt }) => ({
    ...{ id, device, signedInAt: createdAt.getTime(), seenAt: seenAt.getTime() },
    isThis: id === me.loginSessionId,
  }))
}
