import { expect, test } from 'vitest'
import { element } from '@/lib/gateways/eligibility/elements'
import type { Segment } from '@/lib/gateways/eligibility/segment'
import { tokenize } from '@/lib/gateways/eligibility/tokenize'
import { memberOf, reading, replyWith } from '@/tests/support/x12-fixture'

/** The reader looks at a file piece by piece; what a segment says must not depend on where in the file it stands. */
test('every line is read alike, wherever a piece of the file ends', () => {
  const line = (index: number) => `EB*B*IND*98^MH*PR*PLAN ${'Ü'.repeat(index % 90)}*27*${index}.25*****Y`
  const { benefits } = memberOf(replyWith(...Array.from({ length: 3000 }, (_, index) => line(index))))
  expect(benefits.map(({ amountCents }) => amountCents)).toEqual(
    Array.from({ length: 3000 }, (_, index) => index * 100 + 25),
  )
  for (const { serviceTypes, network, planName, segment } of benefits)
    expect([serviceTypes, network, planName]).toEqual([
      ['98', 'MH'],
      'in',
      segment.text.split('*')[5]?.trim(),
    ])
})

test('a segment longer than a piece ends where it ends', () => {
  const long = 'Ω'.repeat(40_000)
  const read = reading(replyWith('EB*1**30', `ZZZ*A*${long}*B`, `MSG*${long}`, 'EB*B**MH***27*30'))
  expect(read.members[0]?.benefits.map(({ amountCents }) => amountCents)).toEqual([null, 3000])
  expect(read.members[0]?.benefits[0]?.messages[0]?.text).toBe(long)
  expect(read.unread.map(({ position }) => position)).toEqual([12, 13])
})

test('an amount over the end of a piece is the amount', () => {
  const line = (length: number) => `EB*B*IND*30**${'N'.repeat(length)}*27*1234.5`
  for (let length = 15_950; length < 15_984; length += 1) {
    const [benefit] = memberOf(replyWith(line(length))).benefits
    expect([length, benefit?.period, benefit?.amountCents]).toEqual([length, '27', 123_450])
  }
})

test('an earlier segment can be looked into again', () => {
  const [file] = tokenize(replyWith(...Array.from({ length: 2000 }, () => 'MSG*SAID AGAIN'))).interchanges
  const segments = file?.segments ?? []
  const said = (at: number, number: number) => element(segments.at(at) as Segment, number)
  expect([said(-1, 2), said(2, 3), said(-1, 1), said(0, 15)]).toEqual(['000004101', '005010X279A1', '1', 'P'])
})
