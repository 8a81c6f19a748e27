import { expect, test } from 'vitest'
import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import { reading, replyWith } from '@/tests/support/x12-fixture'

/** What is kept of a reply stays small, however long a sender makes a segment, a name or a list. */
const long = 'X'.repeat(400_000)

test('a segment far too long is listed, and quoted only as far as a segment can reach', () => {
  const read = reading(replyWith('EB*1**30', `MSG*PRECERT REQUIRED ${long}`, `ZZZ*${long}`))
  expect(read.unread.map(({ position, why }) => [position, why])).toEqual([
    [12, 'It is longer than any segment may be; of it we keep the beginning.'],
    [13, expect.stringMatching(/longer than any segment.*We do not know this segment/)],
  ])
  expect(JSON.stringify(read.unread).length).toBeLessThan(3_000)
})

test('so are facts, refusals, odd things and names', () => {
  const text = replyWith(
    `AAA*N**${long}*C`,
    `EB*${long}*IND*MH*${long}*OPEN CHOICE*${long}*${long}`,
    `MSG*PRECERT REQUIRED FOR TELEHEALTH ${long}`,
    `LS*2120`,
    `NM1*X3*2*${long}*****PI*${long}`,
    'LE*2120',
  ).replace('OKAFOR*MAYA', `${long}*${long}`)
  const read = reading(text)
  const facts = read.members.flatMap(benefitFacts)
  expect(facts.map(({ key }) => key)).toEqual(expect.arrayContaining(['prior-authorization', 'telehealth']))
  for (const kept of [facts, read.rejections, read.warnings, read.unread, read.members[0]?.rejections])
    expect(JSON.stringify(kept).length).toBeLessThan(40_000)
  expect(read.members[0]?.subscriber.lastName).toHaveLength(100)
})

test('a segment that is kept or sent is its place and its words, never the file around it', () => {
  const [line] = reading(replyWith('EB*1**30')).members[0]?.benefits ?? []
  expect(JSON.parse(JSON.stringify(line?.segment))).toEqual({ position: 11, text: 'EB*1**30' })
})
