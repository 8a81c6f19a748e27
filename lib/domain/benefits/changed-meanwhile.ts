import { type Refusal, refusal } from '@/lib/domain/refusals'

/** A plan as it stands, as far as somebody has to see that it is another than on their screen. */
type Standing = {
  id: string
  inPlaceOf: string | null
  former: boolean
  partner: string
  holder: string
  payer: string
  memberId: string
  group: string
  updatedAt: Date
}

/** This plan, or the one that came in its place meanwhile; undefined where it was taken away. */
export function standsInPlaceOf<One extends Standing>(all: readonly One[], id: string): One | undefined {
  const found = all.find((one) => one.id === id)
  if (!found?.former) return found
  const later = all.find(({ inPlaceOf }) => inPlaceOf === id)
  return later && standsInPlaceOf(all, later.id)
}

/** The first of the plans in whose place this one stands: so a page finds a form again that was opened on one of them. */
export function stoodFirst<One extends Pick<Standing, 'id' | 'inPlaceOf'>>(
  all: readonly One[],
  id: string,
): string {
  const before = all.find((one) => one.id === all.find((later) => later.id === id)?.inPlaceOf)
  return before ? stoodFirst(all, before.id) : id
}

/** Says what stands now, and carries it along: whoever sends again has seen it. */
export function changedMeanwhile({
  id,
  partner,
  holder,
  payer,
  memberId,
  group,
  updatedAt,
}: Standing): Refusal {
  return refusal('plan-changed-meanwhile', {
    ...{ partner, payer, memberId, group },
    holder: holder as 'self' | 'partner' | 'someone_else',
    coverageId: id,
    seen: updatedAt.toISOString(),
  })
}
