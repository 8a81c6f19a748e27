import { expect, test } from 'vitest'
import { payerForm } from '@/lib/forms/payers'
import { northstar } from '../../support/a-payer'

test.each([
  ['askPhone', 'hello', false],
  ['askPhone', '800 555 0100, option 3', true],
  ['askFax', '555 01', false],
  ['askPortal', 'javascript:alert(1)', false],
  ['askPortal', 'https://example.org/providers?x=1', true],
  ['askPortal', 'providers.example.org', true],
  ['askPortal', '', true],
])('a payer’s %s may be %s: %s', (field, text, may) => {
  const typed = { ...northstar, aliases: '', modifiers: '95', billableFloor: '180', jointInPerDiem: 'yes' }
  expect(payerForm.safeParse({ ...typed, [field]: text }).success).toBe(may)
})
