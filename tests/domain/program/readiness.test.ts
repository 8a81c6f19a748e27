import { expect, test } from 'vitest'
import { type ReadinessTrack, readinessOf, readinessParts } from '@/lib/domain/program/readiness'

const track = (done: boolean) =>
  Object.fromEntries(readinessParts.map((part) => [part, done])) as ReadinessTrack

test('a partner with nothing done has every part before them, in its order', () => {
  expect(readinessOf(track(false))).toEqual({ done: 0, of: 7, open: [...readinessParts] })
})

test('each part that is done is one less', () => {
  for (const part of readinessParts)
    expect(readinessOf({ ...track(true), [part]: false })).toEqual({ done: 6, of: 7, open: [part] })
  expect(readinessOf(track(true)).open).toEqual([])
})
