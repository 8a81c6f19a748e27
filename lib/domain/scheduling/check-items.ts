import { type Refusal, refusal } from '@/lib/domain/refusals'
import { groupHoldsItsCapacity } from '@/lib/domain/rules/group-holds-its-capacity'
import { insideTheTimesThatWork } from '@/lib/domain/rules/inside-the-times-that-work'
import type { DraftItem } from '@/lib/domain/scheduling/draft-item'
import { checkDraft } from '@/lib/domain/scheduling/recheck-draft'
import type { WeekFacts } from '@/lib/domain/scheduling/week-facts'
import { weekNeedsItsTeam } from '@/lib/domain/scheduling/week-needs-its-team'

/** Every reason why a drafted week cannot be published: the rules of the week, and what each item promised. */
export function checkItems(items: readonly DraftItem[], facts: WeekFacts): Refusal[] {
  if (items.length === 0) return [refusal('week-draft-is-empty', {})]
  return [
    ...weekNeedsItsTeam(facts),
    ...items.flatMap((item) => checkItem(item, facts)),
    ...checkDraft(items, facts),
  ]
}

/** What speaks against one item alone: times its partners did not give us, a group they are in already or too large. */
export function checkItem(
  item: DraftItem,
  { partners, taken, zone }: Pick<WeekFacts, 'partners' | 'taken' | 'zone'>,
): Refusal[] {
  const seated = partners.filter(({ id }) => item.partnerIds.includes(id))
  const joining = item.partnerIds.length
  const inIt = seated.filter((partner) =>
    taken.some(({ personId, sessionId }) => personId === partner.id && sessionId === item.groupSessionId),
  )
  return [
    ...inIt.map(({ name }) => refusal('person-already-busy', { name, at: item.start, zone })),
    ...insideTheTimesThatWork({ session: item, partners: seated, agreed: item.agreed }),
    ...(item.capacity === undefined
      ? []
      : groupHoldsItsCapacity({ capacity: item.capacity, seated: 0, joining })),
  ]
}
