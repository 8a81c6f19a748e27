import { beforeEach } from 'vitest'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { recordDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { type BillingFile, takeOutBilledDays } from '@/lib/use-cases/benefits/take-out-billed-days'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { aCoupleToBook } from './a-couple-to-book'
import { callerOf } from './an-enrolled-couple'
import { aPlanThatAsks, approve } from './approved-days'
import type { testDatabase } from './database'
import { must } from './partners'

/** Three hours of couples work on February 10, attended by both; Maya is treated for alcohol use, Sam for depression. */
export function anAttendedDay(asOwner: ReturnType<typeof testDatabase>['asOwner']) {
  const scene = aCoupleToBook(asOwner)
  const after = new Date('2026-02-11T05:00:00Z')
  const casey = () => callerOf('coordinator', scene.casey, after)
  beforeEach(async () => {
    const { couple, first, second } = scene.pair
    const coverage = await aPlanThatAsks(asOwner, first)
    await approve(asOwner, { coverage, person: first, units: 5, from: '2026-02-01', until: '2026-03-01' })
    await asOwner(
      `INSERT INTO fee (service_code, place, low, high, from_on, added_by, added_at)
       SELECT code, 'telehealth', 40000, 40000, '2026-01-01', $1, now() FROM unnest(ARRAY['H0015', 'S9480']) AS code
       ON CONFLICT DO NOTHING`,
      [scene.casey],
    )
    const at = { date: '2026-02-10', minute: 9 * 60, zone: 'America/Denver', minutes: 180 }
    const { session } = await must(
      bookSession(callerOf('coordinator', scene.casey), {
        couple,
        asked: { kind: 'couples', at, agreed: false },
      }),
    )
    const people = [first, second].map((personId) => ({ personId, presence: { was: 'all' } as const }))
    await must(recordAttendance(callerOf('clinician', scene.who.rae, after), { session, people, seen: [] }))
    const of = { couple, place: 1, from: '2026-02-01' }
    const own = (id: string) => callerOf('clinician', id, after)
    await must(
      recordDiagnosis(own(scene.who.osei), {
        ...of,
        person: first,
        code: 'F10.20',
        words: 'Alcohol use, severe',
      }),
    )
    await must(
      recordDiagnosis(own(scene.who.vega), { ...of, person: second, code: 'F32.1', words: 'Low mood' }),
    )
  })
  const takeOut = (file: BillingFile, personId = scene.pair.first, month = '2026-02') =>
    takeOutBilledDays(casey(), { coupleId: scene.pair.couple, personId, month, file })
  return { scene, after, casey, takeOut }
}
