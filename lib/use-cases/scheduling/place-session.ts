import { insertSeats, type NewSeat } from '@/lib/data/seats'
import { saveBillableTo } from '@/lib/data/session-billing'
import { insertSession } from '@/lib/data/sessions'
import type { Transaction } from '@/lib/data/transaction'
import { usualGroupCapacity } from '@/lib/domain/rules/group-holds-its-capacity'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'

type Place = { couple: string; zone: string; by: string; now: Date }

/**
 * Makes one checked item so: a new session with the seats of its people, or two more seats in a group that exists.
 * Returns the session's id.
 */
export async function placeSession(tx: Transaction, item: DraftItem, place: Place): Promise<string> {
  const { start, end, kind } = item
  const id = item.groupSessionId ?? crypto.randomUUID()
  const partners = item.partnerIds.map(
    (personId): NewSeat => ({ personId, part: 'partner', coupleId: place.couple }),
  )
  if (item.groupSessionId) {
    await insertSeats(tx, { id, start, end }, partners)
    return id
  }
  const isGroup = kind === 'group'
  const coupleId = isGroup ? null : place.couple
  // Without a name of its own a group is called by its kind, in the language of whoever reads it.
  const title = item.title ?? null
  const capacity = isGroup ? (item.capacity ?? usualGroupCapacity) : null
  await insertSession(
    tx,
    { id, kind, coupleId, title, capacity, start, end, zone: place.zone },
    place.by,
    place.now,
  )
  const clinicians = item.clinicianIds.map(
    (personId): NewSeat => ({ personId, part: 'clinician', coupleId: null }),
  )
  const { billableTo } = item
  const { couple, by, now } = place
  if (billableTo && billableTo !== 'each-own-per-diem')
    await saveBillableTo(tx, { session: id, couple, billableTo, by }, now)
  await insertSeats(tx, { id, start, end }, [...partners, ...clinicians])
  return id
}
