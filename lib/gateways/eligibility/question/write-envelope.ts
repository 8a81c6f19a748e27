import type { Question } from '@/lib/gateways/eligibility/question/question'
import { clock, segmentText as line } from '@/lib/gateways/eligibility/question/segment-text'

const version = '005010X279A1'

/**
 * The interchange around one question. ISA has elements of fixed length: 01-04 nobody and nothing, ten spaces each;
 * 05-08 the two sides, padded to fifteen; 11 `^` repeats, 12 the version, 13 the control number, 14 no receipt wanted,
 * 15 P or T, 16 `:` between components. GS01 is HS for a question. Counts and control numbers close what they opened.
 */
export function inEnvelope(question: Question, body: string[]): string {
  const { control, writtenOn, minute, isTest, us, payer } = question
  const receiver = (payer.receiver ?? payer.code)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 15)
  const day = writtenOn.replaceAll('-', '')
  const nine = String(control).padStart(9, '0')
  const nobody = ['00', ' '.repeat(10), '00', ' '.repeat(10)]
  const sides = ['ZZ', us.sender.padEnd(15), 'ZZ', receiver.padEnd(15)]
  return [
    [
      'ISA',
      ...nobody,
      ...sides,
      day.slice(2),
      clock(minute),
      '^',
      '00501',
      nine,
      '0',
      isTest ? 'T' : 'P',
      ':',
    ].join('*'),
    line('GS', 'HS', us.sender, receiver, day, clock(minute), control, 'X', version),
    line('ST', '270', '0001', version),
    ...body,
    line('SE', body.length + 2, '0001'),
    line('GE', 1, control),
    line('IEA', 1, nine),
  ]
    .map((segment) => `${segment}~\n`)
    .join('')
}
