import { describe, expect, it } from 'vitest'
import { tokenize } from '@/lib/gateways/eligibility/tokenize'
import { fixture, memberOf, problemOf, reading } from '@/tests/support/x12-fixture'

const plain = fixture('hmo')

/** Rewrites a file with other delimiters, the ISA included. */
function written(element: string, repetition: string, component: string, terminator: string): string {
  const map: Record<string, string> = { '*': element, '^': repetition, ':': component, '~': terminator }
  return plain.replaceAll('\n', '').replace(/[*^:~]/g, (character) => map[character] ?? character)
}

describe('delimiters', () => {
  it('are read from the ISA, whatever they are', () => {
    const expected = reading(plain)
    const sets: Parameters<typeof written>[] = [
      ['|', '}', '>', '!'],
      ['\x1d', '\x1f', '\x1c', '\x1e'],
      ['*', '^', ':', '\n'],
      ['*', '^', '>', '\r'],
      ['\t', ';', '<', '\x1d'],
      ['+', '!', '\\', "'"],
    ]
    for (const set of sets) {
      const read = reading(written(...set))
      expect(read.members[0]?.benefits.map((line) => line.serviceTypes)).toEqual(
        expected.members[0]?.benefits.map((line) => line.serviceTypes),
      )
      expect(read.members[0]?.subscriber.lastName).toBe('LINDQVIST')
      expect(read.unread).toEqual([])
      expect(read.warnings).toEqual([])
    }
  })

  it('allow an ISA with a padding space too few or too many', () => {
    expect(memberOf(plain.replace('TALLPINE       ', 'TALLPINE      ')).payer.name).toBe('TALL PINE CARE')
    expect(memberOf(plain.replace('TALLPINE       ', 'TALLPINE         ')).payer.name).toBe('TALL PINE CARE')
  })

  it('may change from one interchange to the next in the same file', () => {
    const read = reading(`${plain}\r\n${fixture('other-delimiters')}`)
    expect(read.members.map((member) => member.subscriber.lastName)).toEqual(['LINDQVIST', 'ABERNATHY'])
    expect(read.members[1]?.segment.position).toBe(19 + 9)
  })
})

describe('a text that went through the wrong hands', () => {
  const expected = JSON.stringify(reading(plain).members)
  const utf16 = Buffer.from(`\uFEFF${plain}`, 'utf16le')

  it.each([
    ['UTF-16 taken for UTF-8', utf16.toString('utf8')],
    ['UTF-16 taken for Latin-1', utf16.toString('latin1')],
    ['UTF-16, big end first, taken for UTF-8', Buffer.from(utf16).swap16().toString('utf8')],
    ['lower case', plain.toLowerCase()],
  ])('is read all the same: %s', (_, text) => {
    expect(JSON.stringify(reading(text).members)).toBe(expected)
    expect(tokenize(text).interchanges[0]?.segments.at(-1)?.text).toBe('IEA*1*000004103')
  })

  it('is refused where letters were lost on the way', () => {
    const text = Buffer.from(`\uFEFF${plain.replace('IDA', 'ÉLODIE')}`, 'utf16le').toString('utf8')
    expect(problemOf(text).sentence).toContain('UTF-16')
  })
})

describe('segments', () => {
  it('keep their text verbatim and count from 1', () => {
    const [interchange] = tokenize(plain).interchanges
    const { position, text, id, elements } = interchange?.segments[10] ?? expect.fail('no segment 11')
    expect({ position, text, id }).toEqual({ position: 11, text: 'DMG*D8*19791104', id: 'DMG' })
    expect(elements).toEqual(['DMG', 'D8', '19791104'])
  })

  it('survive a byte order mark, line ends, indents, blank lines and a trailing Ctrl-Z', () => {
    const expected = reading(plain).members
    const messy = `\uFEFF\r\n  ${plain.replaceAll('~\n', '~\r\n\r\n\t  ')}\x1a`
    // As it is kept: each segment lies elsewhere in the messy file.
    expect(JSON.stringify(reading(messy).members)).toBe(JSON.stringify(expected))
    expect(reading(messy).unread).toEqual([])
  })

  it('lose the carriage return before a line feed that ends them', () => {
    const read = reading(
      plain.replaceAll('~\n', '\n').replace(/\n(?!$)/g, (_, at) => (at > 110 ? '\r\n' : '\n')),
    )
    expect(read.members[0]?.benefits[0]?.planName).toBe('TALL PINE SELECT')
    expect(read.members[0]?.segment.text).toBe('HL*3*2*22*0')
  })
})
