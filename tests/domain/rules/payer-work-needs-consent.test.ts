import { expect, test } from 'vitest'
import { sentence } from '@/lib/domain/refusals'
import { payerWorkNeedsConsent } from '@/lib/domain/rules/payer-work-needs-consent'

test('a payer is asked only while the partner’s consent holds', () => {
  expect(payerWorkNeedsConsent({ partner: 'Maya', live: true })).toEqual([])
  const [refused] = payerWorkNeedsConsent({ partner: 'Maya', live: false })
  expect(refused && sentence(refused)).toBe(
    'Maya has not signed “Talking to your plan”, or has stopped it. Ask Maya: nothing may be asked of a payer before.',
  )
})
