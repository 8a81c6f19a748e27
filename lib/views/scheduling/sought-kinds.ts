import type { ReadWeek } from '@/lib/data/week-facts'
import { canFacilitate } from '@/lib/domain/care-team/roles'
import { licensedWhereThePartnerSits } from '@/lib/domain/rules/licensed-where-the-partner-sits'
import { isJoint, kindLabels, kindShapes, sessionKinds } from '@/lib/domain/scheduling/session-kinds'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'
import { needFor } from '@/lib/domain/scheduling/weekly-needs'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** What can be looked for, as `kind` or `kind-1`, `kind-2` for one partner's own. */
export type Sought = { value: string; label: string }

/** Every kind of session this couple's team can hold, and a new group; joint ones once they may begin. */
export function soughtKinds({ couple, team, jointCleared }: ReadWeek): Sought[] {
  return sessionKinds.flatMap((kind): Sought[] => {
    if (isJoint(kind) && !jointCleared) return []
    if (kind === 'group') return [{ value: 'group', label: 'New group' }]
    if (kindShapes[kind].partners !== 'one') {
      const both = couple.partners.map(({ id }) => id)
      return needFor(kind, both, team) ? [{ value: kind, label: sentenceCase(kindLabels[kind].en) }] : []
    }
    return couple.partners.flatMap(({ id, name }, index) =>
      needFor(kind, [id], team)
        ? [{ value: `${kind}-${index + 1}`, label: `${name} – ${kindLabels[kind].en}` }]
        : [],
    )
  })
}

/** Whoever may lead a group for both partners, wherever each of them sits. */
export function facilitators({ clinicians, partners, weekStart }: ReadWeek): Sought[] {
  const on = daysAfter(weekStart, 7)
  const isLicensedForAll = (clinician: ReadWeek['clinicians'][number]) =>
    licensedWhereThePartnerSits({ clinician, part: 'facilitator', partners, on }).length === 0
  return clinicians
    .filter((one) => canFacilitate(one.disciplines) && isLicensedForAll(one))
    .map(({ id, name }) => ({ value: id, label: name }))
}
