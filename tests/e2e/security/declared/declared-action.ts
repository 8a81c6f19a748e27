import type { Principal } from '../../support/principals'
import type { World } from '../../support/world'

export type Form = Record<string, string | string[]>

/**
 * Who may press it, and a form that would do it: everyone else sends exactly this one, so that a missing guard would
 * let it change something.
 */
export type DeclaredAction = { may: readonly Principal[]; form: (world: World) => Form }

/** Buttons written in one file that the same people may press. */
export function writtenIn(
  file: string,
  may: readonly Principal[],
  forms: Record<string, (world: World) => Form>,
): Record<string, DeclaredAction> {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [`${file}#${name}`, { may, form }]))
}

/** A link that was never sent to anybody. */
export const deadLink = { token: 'a-link-nobody-was-sent' }
export const newcomer = { name: 'New Person', password: 'long enough to be one', zone: 'America/Denver' }
