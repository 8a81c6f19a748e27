import { expect, test } from 'vitest'
import { sourceOnce } from '@/lib/views/benefits/source-once'

const line = (what: string, source: string) => ({ what, answer: 'yes', quote: null, source, shared: false })

test('where most of a plan was said stands once; a line from elsewhere names its own source', () => {
  const { groups, source } = sourceOnce([
    { group: 'cover', lines: [line('active', 'reply'), line('video', 'call'), line('active', 'reply')] },
    { group: 'costs', lines: [line('copay', 'reply')] },
    { group: 'rules', lines: [] },
  ])
  expect(source).toEqual({ words: 'reply', only: false })
  expect(groups.map(({ group, lines }) => [group, lines.map(({ what, source }) => [what, source])])).toEqual([
    [
      'cover',
      [
        ['active', null],
        ['video', 'call'],
      ],
    ],
    ['costs', [['copay', null]]],
  ])
  expect(sourceOnce([{ group: 'cover', lines: [] }])).toEqual({ groups: [], source: null })
})
