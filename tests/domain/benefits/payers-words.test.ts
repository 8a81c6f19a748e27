import { expect, test } from 'vitest'
import { isForReading, plainAnswer } from '@/lib/domain/benefits/payers-words'

test.each([
  ['TELEHEALTH COVERED AS IN OFFICE', 'pays'],
  ['same as in person', 'pays'],
  ['TELEMEDICINE COVERED', 'pays'],
  ['TELEHEALTH IS NOT COVERED', 'pays-not'],
  ['VIRTUAL VISITS ARE NOT A COVERED BENEFIT', 'pays-not'],
  ['TELEHEALTH EXCLUDED', 'pays-not'],
  ['TELEHEALTH COVERED ONLY THROUGH CONTRACTED VENDOR', 'to-read'],
  ['VIRTUAL VISITS COVERED WITH PRIOR AUTHORIZATION', 'to-read'],
  ['TELEHEALTH COVERED 20 VISITS PER YEAR', 'to-read'],
  ['TELADOC', 'to-read'],
  ['III*ZZ*10 (place of service: telehealth at home)', 'to-read'],
])('of care by video a payer says %j, which is %s', (words, answer) => {
  expect(plainAnswer('telehealth', words)).toBe(answer)
})

test('other words of a payer are answered by what kind they are of; a plan’s name is no answer', () => {
  expect(plainAnswer('limit', '30 visits per year')).toBe('limited')
  expect(plainAnswer('limit', 'no limit per year')).toBe('unlimited')
  expect(plainAnswer('exclusion', 'MARITAL COUNSELING')).toBe('some-care')
  expect(plainAnswer('ask-elsewhere', 'CARELON, 800 555 0199')).toBe('another')
  expect(plainAnswer('plan-name', 'OPEN CHOICE PPO')).toBeNull()
})

test('a bare segment is nothing to quote to a person', () => {
  expect(['III*ZZ*10', 'EB|1|IND', 'III^ZZ'].map(isForReading)).toEqual([false, false, false])
  expect(isForReading('TELEHEALTH COVERED')).toBe(true)
})
