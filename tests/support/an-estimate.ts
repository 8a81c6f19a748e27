import type { MakeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'
import type { testDatabase } from './database'

/** The program charges $450 for a day and $220 for a first evaluation, from 2026 on; whatever it charged before is gone. */
export async function chargeForADay({ asOwner }: ReturnType<typeof testDatabase>): Promise<void> {
  await asOwner('DELETE FROM fee')
  await asOwner(
    `INSERT INTO fee (service_code, place, low, high, from_on, added_by, added_at)
     VALUES ('H0015', 'telehealth', 45000, 45000, '2026-01-01', gen_random_uuid(), now()),
            ('90791', 'telehealth', 22000, 22000, '2026-01-01', gen_random_uuid(), now())`,
  )
}

/** Thirty-six days and a first evaluation, as somebody asked on Monday, March 2, 2026. */
export function anEstimate(coupleId: string, personId: string): MakeGoodFaithEstimate {
  return {
    coupleId,
    personId,
    occasion: 'asked',
    occasionOn: '2026-03-02',
    careFrom: '2026-03-16',
    expected: [
      { code: 'H0015', units: 36 },
      { code: '90791', units: 1 },
    ],
    seen: null,
  }
}
