import { expect, test } from 'vitest'
import { reachForm } from '@/lib/forms/safe-contact'

const whose = '0197aaaa-0000-7000-8000-000000000001'
const complaints = (given: object) => {
  const parsed = reachForm.safeParse({ whose, ...given })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

test('what was asked and left empty is asked again by its name, and never taken for a no', () => {
  expect(complaints({})).toEqual(['mailNeeded', 'callNeeded'])
  expect(complaints({ textAsked: 'yes', call: 'message' })).toEqual([
    'mailNeeded',
    'textNeeded',
    'callKnownNeeded',
  ])
  expect(complaints({ mail: 'plain', call: 'no' })).toEqual([])
  expect(
    complaints({ mail: 'no', textAsked: 'yes', text: 'no', call: 'no-message', callKnown: 'no' }),
  ).toEqual([])
})
