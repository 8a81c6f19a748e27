import { describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '@/lib/gateways/eligibility/refuse-unreadable'
import { fixture, problemOf, reading } from '@/tests/support/x12-fixture'

describe('what is not a whole 271 becomes a typed problem', () => {
  it('empty', () => {
    for (const text of ['', ' \r\n\t', '\uFEFF', '\0\0']) expect(problemOf(text).code).toBe('empty')
  })

  it('too large: below the limit is read, at the limit the size is said', () => {
    const whole = fixture('hmo')
    expect(reading(whole.padEnd(LARGEST_FILE - 1)).members).toHaveLength(1)
    const problem = problemOf(whole.padEnd(LARGEST_FILE))
    expect(problem).toMatchObject({ code: 'too-large', bytes: 20_000_000 })
    expect(problem.sentence).toContain('20.00 MB')
    expect(problemOf('é'.repeat(LARGEST_FILE / 2))).toMatchObject({ code: 'too-large', bytes: 20_000_000 })
  })

  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'PDF'],
    ['PK\x03\x04\x14\0\x06', 'zip'],
    ['<!DOCTYPE html><html>', 'web page'],
    ['<?xml version="1.0"?><a/>', 'XML'],
    ['{"eligible": true}', 'JSON'],
    ['[{"a":1}]', 'JSON'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['\uFFFDPNG\r\n\x1a\n\0\0', 'picture'],
    ['\uFFFD\uFFFDI\0S\0A\0*\0\uFFFD\0', 'UTF-16'],
    ['SVNBKjAwKiAgICAgICAg', 'base64'],
    ['MSH|^~\\&|LAB|', 'HL7'],
    ["UNB+UNOA:1+SENDER'", 'EDIFACT'],
    ['ST*271*0001~BHT*0022*11~', 'envelope'],
    ['name,member,plan\nMaya,1,PPO\n', 'CSV'],
    ['Dear team,\nhere it is:\nISA*00*          *00*', 'before its first segment'],
    ['Hello, the plan is active.', 'ordinary text'],
    ['\x01\x02\x03\x04\x05\x06binary\x07', 'not text'],
  ])('not X12: %j looks like %s', (text, words) => {
    const problem = problemOf(text)
    expect(problem.code).toBe('not-x12')
    expect(problem.sentence).toContain(words)
  })

  it('the question instead of the answer', () => {
    const problem = problemOf(fixture('question-270'))
    expect(problem).toMatchObject({ code: 'wrong-transaction', transaction: '270', segment: { position: 3 } })
    expect(problem.sentence).toMatch(/Segment 3 .*270, the question.*271, the answer/)
  })

  it.each(['835', '277', '999', '850'])('another transaction: %s', (kind) => {
    const text = fixture('hmo').replace('ST*271*', `ST*${kind}*`)
    expect(problemOf(text)).toMatchObject({ code: 'wrong-transaction', transaction: kind })
  })

  it('an envelope with only a receipt, or with nothing', () => {
    const [isa] = fixture('hmo').split('\n')
    expect(problemOf(`${isa}TA1*000004103*260113*1001*A*000~IEA*0*000004103~`)).toMatchObject({
      transaction: 'TA1',
    })
    expect(problemOf(`${isa}IEA*0*000004103~`)).toMatchObject({ code: 'wrong-transaction', transaction: '' })
  })

  it('truncated inside a segment: the last whole one and the piece are named', () => {
    const problem = problemOf(fixture('truncated'))
    expect(problem).toMatchObject({
      code: 'truncated',
      segment: { position: 27, text: 'EB*C*IND*30***24*1099.5*****Y' },
    })
    expect(problem.sentence).toContain('number 27: EB*C*IND*30***24*1099.5*****Y.')
    expect(problem.sentence).toContain('only a piece: EB*G*IND*30***23*60')
  })

  it('truncated between segments, and inside the ISA', () => {
    const whole = fixture('hmo')
    expect(problemOf(whole.slice(0, whole.indexOf('IEA')))).toMatchObject({
      code: 'truncated',
      segment: { position: 18, text: 'GE*1*4103' },
    })
    expect(problemOf(whole.slice(0, 60))).toMatchObject({ code: 'truncated', segment: { position: 1 } })
    expect(problemOf('ISA')).toMatchObject({ code: 'truncated' })
  })

  it('a whole IEA that only lost its terminator is let pass, with a warning', () => {
    const read = reading(fixture('hmo').trimEnd().slice(0, -1))
    expect(read.members).toHaveLength(1)
    expect(read.warnings.map(({ code }) => code)).toEqual(['missing-segment'])
    expect(problemOf(fixture('hmo').trimEnd().slice(0, -4)).code).toBe('truncated')
  })

  it('an ISA that cannot tell us the delimiters', () => {
    const broken = `ISA*00*${'x'.repeat(400)}`
    expect(problemOf(broken)).toMatchObject({ code: 'bad-isa', segment: { position: 1 } })
    expect(problemOf(fixture('hmo').replace('*0*P*:~', '*0*P*:G')).code).toBe('bad-isa')
    expect(problemOf(fixture('hmo').replace('*0*P*:~', '*0*P**~')).code).toBe('bad-isa')
  })
})
