import { expect, test } from 'vitest'
import { permissions } from '@/lib/access/permissions'
import { isTold, timelineWords } from '@/lib/views/desk/timeline-words'
import { sourceFiles } from '../../support/source-files'

/** Actions a use case writes down together with the couple they concern: those stand in a case's timeline. */
const aboutCouples = sourceFiles()
  .filter(({ path, text }) => path.startsWith('lib/use-cases/') && /record\(\{[^}]*\bcouple\b/.test(text))
  .flatMap(({ text }) =>
    [...text.matchAll(/\brun\(\s*caller,\s*'([a-z.-]+)'/g)].map(([, action = '']) => action),
  )

test('every action that is written down about a couple has a sentence of its own', () => {
  expect(aboutCouples.length).toBeGreaterThan(25)
  expect(aboutCouples.filter((action) => !(action in permissions))).toEqual([])
  expect([...new Set(aboutCouples)].filter((action) => !isTold(action))).toEqual([])
})

test('a sentence says nothing of what was written', () => {
  const row = { id: '1', at: new Date(), actor: 'Casey', subject: 'Maya' }
  const said = (action: string, facts: Record<string, string | boolean | null>) =>
    timelineWords({ ...row, action, facts })
  expect(said('case.note', {})).toBe('wrote a note')
  expect(said('case.put-aside', { until: '2026-03-09', on: 'payer' })).toBe(
    'set the case aside until Mar 9, 2026, waiting on the payer',
  )
  expect(said('case.pass-on', {})).toBe('gave the case to Maya')
  expect(said('case.close', { reason: 'no-place-in-time' })).toBe(
    'sent both letters and closed the application',
  )
})
