import { type Caller, person } from '@/lib/access/actor'
import { readAuthorizationBounds } from '@/lib/data/authorization-facts'
import { listLiveTeam } from '@/lib/data/care-teams'
import { type CoupleInCare, findCoupleInCare } from '@/lib/data/couples-in-care'
import { listGroups } from '@/lib/data/groups'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople, listSeatedPeople } from '@/lib/data/notice-people'
import { findSession } from '@/lib/data/sessions'
import type { Transaction } from '@/lib/data/transaction'
import { readWeekFacts } from '@/lib/data/week-facts'
import type { Assignment } from '@/lib/domain/care-team/assignment'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { checkAuthorization } from '@/lib/domain/scheduling/check-authorization'
import { checkItem } from '@/lib/domain/scheduling/check-items'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { type Asked, makeItem } from '@/lib/domain/scheduling/make-item'
import { mondayAt } from '@/lib/domain/scheduling/monday'
import { checkSession } from '@/lib/domain/scheduling/recheck-draft'
import { run, type Work } from '@/lib/use-cases/run'
import { placeSession } from '@/lib/use-cases/scheduling/place-session'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type BookSession = { couple: string; asked: Asked }

/**
 * Books one session for an enrolled couple, or takes their two places in a group. Times are wall-clock times with
 * their zone, lengths minutes. Everyone in it is locked first, then every rule is asked again; both hours and days of
 * a week are not, since one session is not a week. Refuses with the codes of `checkBooking`, `session-time-is-skipped`,
 * `outside-times-that-work`, `group-is-full`, `group-is-gone`, `authorization-does-not-reach`, `couple-is-not-enrolled`.
 */
export async function bookSession(caller: Caller, input: BookSession): Promise<Outcome<{ session: string }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ session: string }>> => {
    await lockInOrder(tx, [input.couple])
    const couple = await findCoupleInCare(tx, input.couple)
    if (!couple?.enrolled) return refuse(refusal('couple-is-not-enrolled', {}))
    const team = await listLiveTeam(tx, couple.id)
    const made = await itemFor(tx, couple, team, input.asked)
    if (!made.ok) return made
    const item = made.value

    await lockInOrder(tx, idsIn(item))
    const { zone } = couple.partners[0]
    const week = mondayAt(item.start, zone)
    const ask = {
      couple,
      week,
      now,
      team,
      clinicians: item.clinicianIds,
      withGroups: item.groupSessionId !== undefined,
    }
    const facts = await readWeekFacts(tx, ask)
    const refusals = [
      ...checkItem(item, facts),
      ...checkSession(item, [], facts),
      ...checkAuthorization(await readAuthorizationBounds(tx, couple.id), [item]),
    ]
    if (refusals.length > 0) return refuse(...refusals)

    const session = await placeSession(tx, item, { couple: couple.id, zone, by: person(actor).id, now })
    record({ couple: couple.id, subject: session, facts: { kind: item.kind, agreed: item.agreed } })
    const joins = item.groupSessionId !== undefined
    const told = joins ? await listCouplePeople(tx, couple.id) : await listSeatedPeople(tx, session)
    await tellPartners(tx, 'appointment-changed', told, now)
    return done({ session })
  }
  return run(caller, 'session.book', { couple: input.couple }, work, input)
}

/** Everyone whose time an item takes, and the group it joins. */
export function idsIn({ partnerIds, clinicianIds, groupSessionId }: DraftItem): string[] {
  return [...partnerIds, ...clinicianIds, ...(groupSessionId ? [groupSessionId] : [])]
}

async function itemFor(
  tx: Transaction,
  couple: CoupleInCare,
  team: readonly Assignment[],
  asked: Asked,
): Promise<Outcome<DraftItem>> {
  const group = 'group' in asked ? await findSession(tx, asked.group) : null
  const groups = group ? await listGroups(tx, group) : []
  return makeItem(crypto.randomUUID(), asked, { couple, team, groups })
}
