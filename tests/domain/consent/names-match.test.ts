import { expect, test } from 'vitest'
import { nameMatches } from '@/lib/domain/consent/names-match'
import { codes } from '../codes'

test.each([
  ['Maya Lucía Álvarez-Ruiz', 'maya lucia alvarez ruiz'],
  ['Maya Lucía Álvarez-Ruiz', 'Maya Ruiz'],
  ['Samuel J. Kim', '  Samuel   Kim '],
  ['Ng', 'NG'],
])('%s may be typed as “%s”', (legal, typed) => {
  expect(nameMatches(typed, legal)).toEqual([])
})

test.each([
  ['Samuel Kim', 'Sam Kim'],
  ['Samuel Kim', 'Samuel'],
  ['Samuel Kim', 'Samuel Kim Junior'],
  ['Samuel Kim', ''],
  ['Samuel Kim', '···'],
])('%s may not be typed as “%s”', (legal, typed) => {
  expect(codes(nameMatches(typed, legal))).toEqual(['type-your-full-name'])
})
