import { expect, it } from 'vitest'
import { insideTheTimesThatWork } from '@/lib/domain/rules/inside-the-times-that-work'
import { maya, sam } from '@/tests/domain/program'

const zone = 'America/Phoenix'
const session = { start: 10, end: 20 }

it.each([
  { open: [{ start: 0, end: 30 }], agreed: false, refused: false },
  {
    open: [
      { start: 0, end: 15 },
      { start: 15, end: 20 },
    ],
    agreed: false,
    refused: false,
  },
  { open: [{ start: 0, end: 19 }], agreed: false, refused: true },
  { open: [], agreed: false, refused: true },
  { open: [], agreed: true, refused: false },
])('10 to 20 beside hours $open, agreed $agreed: refused $refused', ({ open, agreed, refused }) => {
  const partners = [
    { ...maya, zone, open: [session] },
    { ...sam, zone, open },
  ]
  expect(insideTheTimesThatWork({ session, partners, agreed })).toEqual(
    refused ? [{ code: 'outside-times-that-work', facts: { name: 'Sam', at: 10, zone } }] : [],
  )
})
