import { expect, test } from 'vitest'
import { waitsByStretch } from '@/lib/domain/program/waits'

const DAY = 8 * 60
const counted = (...waits: [minutes: number, left: number][]) =>
  waitsByStretch(waits.map(([minutes, left]) => ({ minutes, left }))).map(({ couples, late }) => [
    couples,
    late,
  ])

test('every couple stands in one stretch, whole working days at its beginning', () => {
  const days = [0, 0.99, 1, 2, 3, 4.9, 5, 60].map((days): [number, number] => [days * DAY, 1])
  expect(counted(...days)).toEqual([
    [2, 0],
    [1, 0],
    [1, 0],
    [2, 0],
    [2, 0],
  ])
})

test('late are those with nothing left of what was promised', () => {
  expect(counted([DAY, 0], [1.5 * DAY, 1])).toEqual([
    [0, 0],
    [2, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
})
