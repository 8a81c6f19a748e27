import { type Caller, person } from '@/lib/access/actor'
import { readAuthorizationBounds } from '@/lib/data/authorization-facts'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople } from '@/lib/data/notice-people'
import { removeDraft } from '@/lib/data/week-drafts'
import { readWeekFacts } from '@/lib/data/week-facts'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { checkAuthorization } from '@/lib/domain/scheduling/check-authorization'
import { checkItems } from '@/lib/domain/scheduling/check-items'
import { run, type Work } from '@/lib/use-cases/run'
import { idsIn } from '@/lib/use-cases/scheduling/book-session'
import { type DraftOf, openDraft } from '@/lib/use-cases/scheduling/change-draft'
import { placeSession } from '@/lib/use-cases/scheduling/place-session'
import { tellPartners } from '@/lib/use-cases/tell-partners'

/**
 * Books every session of a drafted week, or none. Everybody in it is locked, then every rule is asked again on what is
 * so now, and 9 to 15 hours on 3 to 5 days for each partner; refusals come all at once. Both partners are told that
 * there is something new, and nothing else. Refuses with the codes of `checkDraft`, `outside-times-that-work`,
 * `week-draft-is-empty`, `authorization-does-not-reach`, `changed-by-someone-else`, `couple-is-not-enrolled`.
 */
export async function publishWeek(caller: Caller, input: DraftOf): Promise<Outcome<{ sessions: string[] }>> {
  const work = async ({ tx, actor, now, record }: Work): Promise<Outcome<{ sessions: string[] }>> => {
    const opened = await openDraft(tx, input, now)
    if (!opened.ok) return opened
    const { couple, draft } = opened.value
    await lockInOrder(tx, draft.items.flatMap(idsIn))
    const clinicians = [...new Set(draft.items.flatMap(({ clinicianIds }) => clinicianIds))]
    const facts = await readWeekFacts(tx, { couple, week: input.week, now, clinicians })
    const refusals = [
      ...checkItems(draft.items, facts),
      ...checkAuthorization(await readAuthorizationBounds(tx, couple.id), draft.items),
    ]
    if (refusals.length > 0) return refuse(...refusals)

    const sessions: string[] = []
    for (const item of draft.items) {
      const place = { couple: couple.id, zone: couple.partners[0].zone, by: person(actor).id, now }
      const session = await placeSession(tx, item, place)
      sessions.push(session)
      const { kind, agreed } = item
      record({ action: 'session.book', couple: couple.id, subject: session, facts: { kind, agreed } })
    }
    await removeDraft(tx, couple.id, input.week)
    record({ couple: couple.id, facts: { week: input.week, sessions: sessions.length } })
    await tellPartners(tx, 'week-published', await listCouplePeople(tx, couple.id), now)
    return done({ sessions })
  }
  return run(caller, 'week.publish', { couple: input.couple }, work, input)
}
