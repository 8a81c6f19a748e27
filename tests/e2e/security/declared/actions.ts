import { atTheDesk } from './actions-at-the-desk'
import { atTheDoor } from './actions-at-the-door'
import { ofPartners } from './actions-of-partners'
import { ofStaff } from './actions-of-staff'
import type { DeclaredAction } from './declared-action'

/**
 * Who may press which button about our couple, by hand and on purpose not from the permission table, named after where
 * it is written.
 */
export const declaredActions: Record<string, DeclaredAction> = {
  ...atTheDoor,
  ...ofPartners,
  ...atTheDesk,
  ...ofStaff,
}
