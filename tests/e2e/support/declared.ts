import { isStranger, type Principal, principals } from './principals'

/** What an address answers to somebody: the page, the way to sign-in or to the second step, the plain 404, a fault, or the way to
 * another page. */
export type Said = 'shown' | 'sign-in' | 'second-step' | 'not-there' | 'broken' | `to ${string}`
export type Row<At> = { at: At; says: Record<Principal, Said> }

/** The same for everyone. */
export const toAll = (said: Said): Record<Principal, Said> => row(() => said)

/** Shown to these only: strangers are sent to sign in, who is half in to the second step, everyone else is told there is nothing. */
export const only = (...shown: Principal[]) => onlySo(Object.fromEntries(shown.map((who) => [who, 'shown'])))

/** The same where some are sent on. */
export const onlySo = (some: Partial<Record<Principal, Said>>): Record<Principal, Said> =>
  row((who) => some[who] ?? (isStranger(who) ? 'sign-in' : who === 'half' ? 'second-step' : 'not-there'))

/** What was said, from an answer's status and where it leads. */
export function said(status: number, location: string | undefined): string {
  if (status === 200) return 'shown'
  if (status === 404) return 'not-there'
  if (status === 500) return 'broken'
  if (status === 307 || status === 303) return ledTo(location ?? '')
  return String(status)
}

function ledTo(location: string): string {
  if (location.startsWith('/sign-in?back=')) return 'sign-in'
  return /^\/sign-in\/second(\?|$)/.test(location) ? 'second-step' : `to ${location}`
}

const row = (say: (who: Principal) => Said) =>
  Object.fromEntries(principals.map((who) => [who, say(who)])) as Record<Principal, Said>
