import { describe, expect, test } from 'vitest'
import { isNpi } from '@/lib/domain/benefits/npi'
import { sentence } from '@/lib/domain/refusals'
import { newTrace } from '@/lib/gateways/eligibility/question/new-trace'
import type { Question } from '@/lib/gateways/eligibility/question/question'
import { write270 } from '@/lib/gateways/eligibility/question/write-270'
import { tokenize } from '@/lib/gateways/eligibility/tokenize'

const maya: Question = {
  control: 12,
  trace: 'AL000000012ABCDEF',
  writtenOn: '2026-11-22',
  minute: 9 * 60 + 5,
  asOf: '2026-11-22',
  isTest: false,
  us: { name: 'Alongside Program', npi: '1234567893', sender: 'ALONGSIDE' },
  payer: { name: 'Northstar Health', code: 'NSH01', receiver: null },
  subscriber: {
    firstName: 'Maya',
    lastName: 'Álvarez',
    dateOfBirth: '1988-04-12',
    memberId: 'NHM 2041 7755',
    group: 'G-100',
  },
  dependent: null,
  serviceTypes: ['30', 'MH', 'AI', 'CF', 'CJ'],
}
const samUnderMaya: Question = {
  ...maya,
  control: 13,
  dependent: { firstName: 'Sam', lastName: 'Kim', dateOfBirth: '1986-11-30', relationship: 'spouse' },
}

function written(question: Question): string {
  const outcome = write270(question)
  if (!outcome.ok) throw new Error(outcome.refusals.map((one) => sentence(one)).join(' '))
  return outcome.value
}

/** Every segment as our own tokenizer takes it, padding and all. */
function segments(text: string): string[] {
  const { interchanges, problem } = tokenize(text)
  expect(problem).toBeNull()
  expect(interchanges).toHaveLength(1)
  expect(interchanges[0]?.cut).toBeNull()
  return interchanges[0]?.segments.map((one) => one.text) ?? []
}

describe('a question about the subscriber', () => {
  test('holds these segments in this order and no other', () => {
    expect(segments(written(maya))).toEqual([
      'ISA*00*          *00*          *ZZ*ALONGSIDE      *ZZ*NSH01          *261122*0905*^*00501*000000012*0*P*:',
      'GS*HS*ALONGSIDE*NSH01*20261122*0905*12*X*005010X279A1',
      'ST*270*0001*005010X279A1',
      'BHT*0022*13*AL000000012ABCDEF*20261122*0905',
      'HL*1**20*1',
      'NM1*PR*2*NORTHSTAR HEALTH*****PI*NSH01',
      'HL*2*1*21*1',
      'NM1*1P*2*ALONGSIDE PROGRAM*****XX*1234567893',
      'HL*3*2*22*0',
      'TRN*1*AL000000012ABCDEF*9ALONGSIDE',
      'NM1*IL*1*ALVAREZ*MAYA****MI*NHM20417755',
      'REF*6P*G-100',
      'DMG*D8*19880412',
      'DTP*291*D8*20261122',
      'EQ*30^MH^AI^CF^CJ',
      'SE*14*0001',
      'GE*1*12',
      'IEA*1*000000012',
    ])
  })

  test('the ISA is 106 characters long and declares the delimiters that are used', () => {
    const text = written(maya)
    expect(text.indexOf('~')).toBe(105)
    expect(tokenize(text).interchanges[0]?.delimiters).toMatchObject({
      element: '*',
      repetition: '^',
      component: ':',
      terminator: '~',
    })
  })

  test('SE counts its segments, and every control number closes what it opened', () => {
    const all = segments(
      written({ ...maya, serviceTypes: ['30'], subscriber: { ...maya.subscriber, group: '' } }),
    )
    const from = all.findIndex((one) => one.startsWith('ST*'))
    const until = all.findIndex((one) => one.startsWith('SE*'))
    expect(all[until]).toBe(`SE*${until - from + 1}*0001`)
    expect(all).toContain('EQ*30')
    expect(all.some((one) => one.startsWith('REF'))).toBe(false)
  })
})

describe('two partners on one policy are two questions', () => {
  test('the dependent’s names the policy holder by name and ID only, and carries the trace itself', () => {
    const all = segments(written(samUnderMaya))
    expect(all.slice(8, 18)).toEqual([
      'HL*3*2*22*1',
      'NM1*IL*1*ALVAREZ*MAYA****MI*NHM20417755',
      'REF*6P*G-100',
      'HL*4*3*23*0',
      'TRN*1*AL000000012ABCDEF*9ALONGSIDE',
      'NM1*03*1*KIM*SAM',
      'DMG*D8*19861130',
      'INS*N*01',
      'DTP*291*D8*20261122',
      'EQ*30^MH^AI^CF^CJ',
    ])
    expect(written(samUnderMaya)).not.toContain('19880412')
    expect(all.filter((one) => one.startsWith('TRN'))).toHaveLength(1)
  })

  test.each([
    ['spouse', 'INS*N*01'],
    ['life-partner', 'INS*N*53'],
    ['child', 'INS*N*19'],
    ['other-adult', 'INS*N*34'],
  ] as const)('a %s is %s', (relationship, ins) => {
    const dependent = { firstName: 'Sam', lastName: 'Kim', dateOfBirth: '1986-11-30', relationship }
    expect(segments(written({ ...maya, dependent }))).toContain(ins)
  })
})

describe('what a payer could not read is refused, all of it at once', () => {
  const refused = (question: Question) => {
    const outcome = write270(question)
    return outcome.ok ? [] : outcome.refusals.map((one) => sentence(one))
  }

  test('what is missing', () => {
    const subscriber = { ...maya.subscriber, dateOfBirth: '' as const, memberId: ' ', lastName: '' }
    expect(refused({ ...maya, subscriber, payer: { ...maya.payer, code: '' } })).toEqual([
      'The question cannot be written without the payer’s ID.',
      'The question cannot be written without the last name.',
      'The question cannot be written without the member ID.',
      'The question cannot be written without the date of birth of Maya.',
    ])
  })

  test('letters without a plain form, and those that would end an element', () => {
    const subscriber = { ...maya.subscriber, firstName: '美', lastName: 'A*B~C', memberId: 'N:1' }
    expect(refused({ ...maya, subscriber })).toEqual([
      expect.stringContaining('The first name holds “美”'),
      expect.stringContaining('The last name holds “*”'),
      expect.stringContaining('The member ID holds “:”'),
    ])
  })

  test('what is too long', () => {
    expect(refused({ ...maya, subscriber: { ...maya.subscriber, firstName: 'A'.repeat(36) } })).toEqual([
      'The first name is too long: a question has room for 35 characters.',
    ])
  })

  test.each([
    ['Núñez', 'NUNEZ'],
    ['O’Brien', "O'BRIEN"],
    ['Groß', 'GROSS'],
    ['Łukasiewicz', 'LUKASIEWICZ'],
    ['Sørensen', 'SORENSEN'],
    ['Nguyễn', 'NGUYEN'],
    ['Œuvre', 'OEUVRE'],
    ['ＫＩＭ', 'KIM'],
    ['De  la\u00a0Cruz', 'DE LA CRUZ'],
  ])('%s is written %s', (lastName, plain) => {
    const all = segments(written({ ...maya, subscriber: { ...maya.subscriber, lastName } }))
    expect(all).toContain(`NM1*IL*1*${plain}*MAYA****MI*NHM20417755`)
  })
})

test('a trace number is ours, fits into TRN02 and differs although the control number is the same', () => {
  const traces = new Set(Array.from({ length: 500 }, () => newTrace(7)))
  expect(traces.size).toBe(500)
  for (const trace of traces) expect(trace).toMatch(/^AL000000007[A-Z0-9]{6}$/)
})

test('an NPI is known by its last digit', () => {
  expect(['1234567893', '1245319599'].map(isNpi)).toEqual([true, true])
  expect(['1234567890', '123456789', '3234567893', 'ABCDEFGHIJ', ''].map(isNpi)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
