import type { SampleReply } from '@/lib/gateways/eligibility/sample-reply'

/** The complete reply that is read again and again here; `index` and `seed` tell one member from another. */
export function sampleOfBench(index: number, seed = 0): SampleReply {
  return {
    payer: { name: 'Northwind Mutual', id: 'NWM77' },
    subscriber: {
      firstName: `Maya${index}`,
      lastName: 'Okafor',
      dateOfBirth: '1990-02-03',
      memberId: `NWM${String(index + seed).padStart(9, '0')}`,
    },
    plan: {
      name: 'Open Choice',
      kind: 'PPO',
      group: 'G-1',
      from: '2025-07-01',
      priorAuthorization: 'required',
      telehealth: 'TELEHEALTH VISITS COVERED SAME AS OFFICE',
      visits: 60,
    },
    amounts: {
      deductible: { total: 150_000, remaining: 40_050 + index },
      familyDeductible: { total: 300_000, remaining: 126_275 },
      outOfPocket: { total: 600_000, remaining: 481_102 },
      familyOutOfPocket: { total: 1_200_000, remaining: 987_199 },
      copay: 3_000,
      coinsurance: 2_000,
    },
    trace: `ALG-${index}`,
    repliedOn: '2026-01-15',
  }
}
