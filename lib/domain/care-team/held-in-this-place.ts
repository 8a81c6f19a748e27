import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PersonId } from '@/lib/domain/ids'
import { kindShapes, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

type Place = { role: CareRole; partnerId: PersonId | null }
type Held = { kind: SessionKind; seats: readonly { personId: PersonId; part: 'partner' | 'clinician' }[] }

/** Whether a session is of the kind this place leads and, for a place with one partner, is with that partner. */
export function heldInThisPlace({ kind, seats }: Held, { role, partnerId }: Place): boolean {
  if (kindShapes[kind].ledBy !== role) return false
  return partnerId === null || seats.some((seat) => seat.part === 'partner' && seat.personId === partnerId)
}
