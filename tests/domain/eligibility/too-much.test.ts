import { expect, test } from 'vitest'
import { whereTooMuch } from '@/lib/gateways/eligibility/facts/too-much'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'
import { allFixtures, memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

const types = ['30', 'MH', 'AI', 'CF', 'CJ', '98', 'A4', 'A6', 'A8'].join('^')
const lines = (many: number) =>
  memberOf(
    replyWith(
      ...Array.from({ length: many }, (_, at) => `EB*C*IND*${types}***23*${at}~\nMSG*TELEHEALTH ${at}`),
    ),
  )

/** How many of a member's lines were looked at. */
function counting(member: MemberReply) {
  const looked = { lines: 0 }
  const benefits = member.benefits.map((line) =>
    Object.defineProperty({ ...line }, 'serviceTypes', {
      get() {
        looked.lines += 1
        return line.serviceTypes
      },
    }),
  ) as Benefit[]
  return { looked, member: { ...member, benefits } }
}

test('of lines with many services no more are looked at than any plan has, and the one is named where it stops', () => {
  const { looked, member } = counting(lines(5000))
  const where = whereTooMuch([member])
  expect(where?.text).toMatch(/^EB\*C\*IND\*30\^MH/)
  const [most, each] = [20_000, 9 * 3]
  // The services of a line are asked for twice: whether there are any, and which.
  expect(looked.lines).toBeLessThan((2 * most) / each + 10)
})

test('several transactions about one person count together', () => {
  const some = lines(500)
  expect(whereTooMuch([some])).toBeNull()
  expect(whereTooMuch([some, some])).not.toBeNull()
})

test('one line with endless words, or endless of what hangs on it, is too much', () => {
  const one = (...more: string[]) => memberOf(replyWith(`EB*1**${types}`, ...more))
  expect(whereTooMuch([one(`MSG*${'X'.repeat(1_000_000)}`)])).not.toBeNull()
  for (const hanging of ['HSD*VS*3', 'DTP*348*D8*20260101', 'III*ZZ*02'])
    expect(whereTooMuch([one(...Array.from({ length: 4000 }, () => hanging))])).not.toBeNull()
})

test('every file of the collection stays far below', () => {
  const members = allFixtures().flatMap((text) => {
    try {
      return reading(text).members
    } catch {
      return []
    }
  })
  expect(members.length).toBeGreaterThan(10)
  for (const member of members) expect(whereTooMuch([member], 2000)).toBeNull()
})
