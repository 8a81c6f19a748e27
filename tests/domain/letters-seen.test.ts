import { expect, test } from 'vitest'
import { lettersSeen } from '@/lib/domain/letters-seen'
import { plainLetters } from '@/lib/gateways/eligibility/question/plain-letters'
import { runsOf } from '@/lib/gateways/pdf/letters'

test.each([
  ['a space of no width', 'W12\u200b34'],
  ['a byte order mark', '\ufeffW1234'],
  ['a soft hyphen', 'W12\u00ad34'],
  ['marks of direction', '\u202eW1\u2066234\u200f'],
  ['a joiner that joins nothing', 'W12\u200d34\u200c'],
  ['a word joiner', 'W12\u206034'],
  ['a variant of no picture', 'W1\ufe0f234'],
  ['a filler that looks like nothing', 'W12\u3164\uffa034'],
  ['letters of tags', 'W1234\u{e0041}\u{e007f}'],
  ['control characters', 'W\u000712\u001c34\u009f'],
  ['half of a letter', 'W12\ud80034'],
])('%s is taken out, and out of what payers get as well', (_, text) => {
  expect(lettersSeen(text)).toBe('W1234')
  expect(plainLetters(text)).toEqual({ plain: 'W1234', strange: null })
  expect(runsOf(text).map((run) => run.text)).toEqual(['W1234'])
})

test.each([['می\u200cخواهم'], ['क्\u200dष'], ['👩\u200d❤️\u200d👨'], ['☕️'], ['Zoë\tO’Neil\r\nNext']])(
  '%j is written with it, and stays',
  (text) => {
    expect(lettersSeen(text)).toBe(text)
  },
)

test('a line that another sign breaks is broken', () => {
  expect(lettersSeen('one\u2028two\u0085three')).toBe('one\ntwo\nthree')
})
