import type { Asked } from '@/lib/domain/scheduling/make-item'
import type { aCoupleToBook } from './a-couple-to-book'
import { callerOf, testWeek } from './an-enrolled-couple'
import type { testDatabase } from './database'

/** Planning the test week for the couple of this scene: days are those of February 2026, the hours Denver's. */
export function aWeekInDraft(
  owner: ReturnType<typeof testDatabase>['asOwner'],
  scene: ReturnType<typeof aCoupleToBook>,
) {
  const at = (day: number, hour: number) => scene.at(hour, `2026-02-${day}`)
  return {
    byCasey: () => callerOf('coordinator', scene.casey),
    draft: (version: number) => ({ couple: scene.pair.couple, week: testWeek, version }),
    at,
    couples: (day: number, hour: number): Asked => ({ kind: 'couples', at: at(day, hour), agreed: false }),
    items: async () =>
      ((await owner('SELECT items FROM week_draft'))[0]?.items ?? []) as { id: string; start: number }[],
  }
}
