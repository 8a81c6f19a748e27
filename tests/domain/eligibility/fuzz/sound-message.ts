import type { Chance } from './chance'

/** A 271 in pieces: its segments, each a list of elements with the id first, and the delimiters to write it with. */
export type Message = { segments: string[][]; delimiters: Delimiters }
export type Delimiters = { element: string; repetition: string; component: string; terminator: string }

/** A message no payer could be blamed for: whatever the chances, the reader must take all of it without a word. */
export function soundMessage(by: Chance): Message {
  const delimiters = by.one(allDelimiters)
  const control = String(100_000_000 + by.below(899_999_999))
  const sets = Array.from({ length: 1 + by.below(2) }, (_, index) =>
    transaction(String(index + 1), by, delimiters),
  )
  const head = [
    'ISA',
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    'ZZ',
    'PAYERPAYERPAYER',
    'ZZ',
    'ALONGSIDEPROGRA',
  ]
  return {
    delimiters,
    segments: [
      [...head, '260112', '0814', delimiters.repetition, '00501', control, '0', 'P', delimiters.component],
      ['GS', 'HB', 'PAYER', 'ALONGSIDE', '20260112', '0814', '7', 'X', '005010X279A1'],
      ...sets.flat(),
      ['GE', String(sets.length), '7'],
      ['IEA', '1', control],
    ],
  }
}

export function written({ segments, delimiters }: Message): string {
  return segments.map((one) => `${one.join(delimiters.element)}${delimiters.terminator}`).join('')
}

function transaction(control: string, by: Chance, delimiters: Delimiters): string[][] {
  const dependent = by.once(3)
  const body = [
    ['BHT', '0022', '11', `ALG-${by.below(999)}`, '20260112', '0814'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'PR', '2', 'NORTHWIND MUTUAL', '', '', '', '', 'PI', 'NWM77'],
    ...(by.once(2) ? [['PER', 'IC', 'DESK', 'TE', '5550100100']] : []),
    ['HL', '2', '1', '21', '1'],
    ['NM1', '1P', '2', 'ALONGSIDE PROGRAM', '', '', '', '', 'XX', '1234567893'],
    ['HL', '3', '2', '22', dependent ? '1' : '0'],
    ['TRN', '2', `T${by.below(9999)}`, '9ALONGSIDE'],
    ['NM1', 'IL', '1', 'OKAFOR', 'MAYA', '', '', '', 'MI', `NWM${by.below(99_999)}`],
    ...person(by),
    ...(dependent ? [['HL', '4', '3', '23', '0'], ['NM1', '03', '1', 'REYES', 'SAM'], ...person(by)] : []),
    ...(by.once(8) ? [['AAA', 'N', '', by.one(['42', '72', '75', '58']), 'C']] : answer(by, delimiters)),
  ]
  return [['ST', '271', control, '005010X279A1'], ...body, ['SE', String(body.length + 2), control]]
}

function person(by: Chance): string[][] {
  const all = [
    ['REF', '6P', 'G-1', 'HARBOR TOOLS'],
    ['N3', '12 QUAY STREET'],
    ['N4', 'TOLEDO', 'OH', '43604'],
    ['DMG', 'D8', '19900203', 'F'],
    ['INS', 'Y', '18'],
    ['DTP', '346', 'D8', '20260101'],
    ['DTP', '291', 'RD8', '20260101-20261231'],
  ]
  return all.filter(() => !by.once(3))
}

function answer(by: Chance, { repetition, component }: Delimiters): string[][] {
  const services = () =>
    by.one([['30'], ['MH'], ['MH', 'AI'], ['98', 'UC', 'AL'], ['CJ'], ['33']]).join(repetition)
  const lines = () => [
    ['EB', '1', by.one(['', 'IND', 'FAM', 'ESP']), services(), 'PR', 'OPEN CHOICE'],
    [
      'EB',
      'C',
      by.one(['IND', 'FAM']),
      '30',
      '',
      '',
      by.one(['23', '24', '29']),
      `${by.below(9000)}.5`,
      '',
      '',
      '',
      '',
      'Y',
    ],
    [
      'EB',
      'A',
      'IND',
      services(),
      '',
      '',
      '',
      '',
      by.one(['.2', '0', '1', '.125']),
      '',
      '',
      '',
      by.one(['Y', 'N', 'W']),
    ],
    ['EB', 'B', '', services(), '', '', '27', String(by.below(90)), '', '', '', by.one(['Y', 'N', 'U']), 'Y'],
    ['EB', 'D', '', '', '', '', '', '', '', '', '', '', '', `HC${component}H0015${component}95`],
  ]
  const details = [
    [['MSG', 'PRIOR AUTHORIZATION REQUIRED']],
    [['HSD', 'VS', '60', '', '', '23', '1']],
    [['III', 'ZZ', '10']],
    [['DTP', '348', 'D8', '20260101']],
    [
      ['LS', '2120'],
      ['NM1', 'VN', '2', 'CALM HARBOR'],
      ['PER', 'IC', '', 'TE', '5550100300'],
      ['LE', '2120'],
    ],
  ]
  return Array.from({ length: 1 + by.below(8) }).flatMap(() => [
    by.one(lines()),
    ...(by.once(2) ? by.one(details) : []),
  ])
}

const allDelimiters: Delimiters[] = [
  { element: '*', repetition: '^', component: ':', terminator: '~' },
  { element: '*', repetition: '^', component: ':', terminator: '~\r\n' },
  { element: '|', repetition: '}', component: '>', terminator: '\n' },
  { element: '\x1d', repetition: '\x1f', component: '\x1c', terminator: '\x1e' },
  { element: '+', repetition: '!', component: '<', terminator: "'" },
]
