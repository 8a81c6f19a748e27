import { isStranger, type Principal, principals } from './principals'

/** What an address answers to somebody: the page, the way to sign-in, the plain 404, a fault, or the way to
 * another page. */
export type Said = 'shown' | 'sign-in' | 'not-there' | 'broken' | `to ${string}`
export type Row<At> = { at: At; says: Record<Principal, Said> }

/** The same for everyone. */
export const toAll = (said: Said): Record<Principal, Said> => row(() => said)

/** Shown to these only: strangers are sent to sign in, everyone else is told there is nothing. */
export const only = (...shown: Principal[]) => onlySo(Object.fromEntries(shown.map((who) => [who, 'shown'])))

/** The same where some are sent on. */
export const onlySo = (some: Partial<Record<Principal, Said>>): Record<Principal, Said> =>
  row((who) => some[who] ?? (isStranger(who) ? 'sign-in' : 'not-there'))

/** What was said, from an answer's status and where it leads. */
export function said(status: number, location: string | undefined): string {
  if (status === 200) return 'shown'
  if (status === 404) return 'not-there'
  if (status === 500) return 'broken'
  if (status === 307 || status === 303)
    return location?.startsWith('/sign-in?back=') ? 'sign-in' : `to ${location}`
  return String(status)
}

const row = (say: (who: Principal) => Said) =>
  Object.fromEntries(principals.map((who) => [who, say(who)])) as Record<Principal, Said>
