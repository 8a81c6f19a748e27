import { expect, test } from 'vitest'
import { levelOfCareForm } from '@/lib/forms/level-of-care'

const id = crypto.randomUUID()
const words = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`d${n}-why`, 'Seen in the interview.']))
const rated = (...severities: string[]) =>
  Object.fromEntries(severities.map((severity, index) => [`d${index + 1}-severity`, severity]))
const form = { couple: id, person: id, recommended: '2.1', actual: '2.1', differenceReason: '', ...words }

test('each edition takes in its own dimensions', () => {
  const fourth = levelOfCareForm.parse({ ...form, edition: '4', ...rated('1', '0', '2', '2', '1') })
  expect(fourth.ratings.map(({ severity }) => severity)).toEqual([1, 0, 2, 2, 1, null])
  const third = levelOfCareForm.parse({ ...form, edition: '3', ...rated('1', '0', '2', '2', '1', '3') })
  expect(third.ratings.map(({ severity }) => severity)).toEqual([1, 0, 2, 2, 1, 3])
  expect(third.differenceReason).toBeNull()
})

test('what is missing is said beside its own field', () => {
  const read = levelOfCareForm.safeParse({
    ...form,
    edition: '4',
    ...rated('1', '', '5', '2'),
    'd6-why': ' ',
  })
  const fields = read.error?.issues.map(({ path }) => path.join())
  expect(fields).toEqual(['d2-severity', 'd3-severity', 'd5-severity', 'd6-why'])
})
