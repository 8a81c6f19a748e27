import { expect, test } from 'vitest'
import { textOfBytes } from '@/lib/domain/text-of-bytes'
import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { fixture } from '@/tests/support/x12-fixture'

const text = fixture('hmo').replace('LINDQVIST*IDA', 'LINDQVIST*ÉLODIE')
const utf16 = (order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const marked = (mark: number[], bytes: Uint8Array) => Buffer.concat([Buffer.from(mark), bytes])

const encodings: [string, Uint8Array][] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', marked([0xef, 0xbb, 0xbf], Buffer.from(text))],
  ['UTF-16, little end first, with a mark', marked([0xff, 0xfe], utf16('le'))],
  ['UTF-16, big end first, with a mark', marked([0xfe, 0xff], utf16('be'))],
  ['UTF-16 without a mark', utf16('le')],
  ['UTF-16, big end first, without a mark', utf16('be')],
  ['Windows-1252', Buffer.from(text, 'latin1')],
  ['UTF-8 padded with NUL', Buffer.concat([Buffer.from(text), Buffer.alloc(512)])],
]

test.each(encodings)('a reply in %s is the same reply', (_, bytes) => {
  expect(textOfBytes(bytes)).toBe(text)
  const read = readEligibilityReply(textOfBytes(bytes))
  expect(read.ok && read.members[0]?.subscriber.firstName).toBe('ÉLODIE')
})

test('what is no text stays recognizable as such', () => {
  const read = readEligibilityReply(textOfBytes(Buffer.from('%PDF-1.7\n\xe2\xe3', 'latin1')))
  expect(!read.ok && read.problem.sentence).toContain('PDF')
})
