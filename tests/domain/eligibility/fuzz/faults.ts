import type { Chance } from './chance'
import type { Message } from './sound-message'

/**
 * One thing done wrong to a sound message, at a place we know: the reader must name that segment. Each returns the
 * position of the segment, counted from 1; `null` where the message has nothing of the kind to spoil.
 */
type Fault = (message: Message, by: Chance) => number | null

export const faults: Record<string, Fault> = {
  'a segment nobody knows': ({ segments }, by) => {
    const at = 2 + by.below(segments.length - 3)
    segments.splice(at, 0, [by.one(['ZZZ', 'CLP', 'EQ', 'X', 'constructor']), 'STRANGE'])
    return at + 1
  },
  'no kind of information': (message, by) => spoil(message, by, 'EB', 1, 'QZ'),
  'no coverage level': (message, by) => spoil(message, by, 'EB', 2, 'ZED'),
  'no service type': (message, by) => spoil(message, by, 'EB', 3, 'Q9'),
  'no period': (message, by) => spoil(message, by, 'EB', 6, '99'),
  'no amount': (message, by) => spoil(message, by, 'EB', 7, by.one(['$40', '12.345', '-5', '1E3', '1,200'])),
  'no share': (message, by) => spoil(message, by, 'EB', 8, by.one(['20', '1.5', 'HALF', '.00001'])),
  'no quantity': (message, by) => spoil(message, by, 'EB', 10, 'SOME'),
  'no answer about authorization': (message, by) => spoil(message, by, 'EB', 11, 'P'),
  'no network': (message, by) => spoil(message, by, 'EB', 12, 'X'),
  'a pointer to no diagnosis': (message, by) => spoil(message, by, 'EB', 14, 'FIRST'),
  'an element too many': (message, by) => spoil(message, by, 'EB', 15, 'MORE'),
  'no level': (message, by) => spoil(message, by, 'HL', 3, by.one(['24', '', 'XX'])),
  'a day that never was': (message, by) => spoil(message, by, 'DTP', 3, by.one(['20260230', '2026', 'SOON'])),
  'a birthday that never was': (message, by) => spoil(message, by, 'DMG', 2, '19820229'),
  'a number without a number': (message, by) => spoil(message, by, 'REF', 2, '', 3),
  'a message without words': (message, by) => spoil(message, by, 'MSG', 1, ''),
  'no reason': (message, by) => spoil(message, by, 'AAA', 3, 'Q7'),
  'no list of places': (message, by) => spoil(message, by, 'III', 1, 'QQ'),
  'a wrong count of segments': (message, by) => spoil(message, by, 'SE', 1, '1'),
  'a wrong control number': (message, by) => spoil(message, by, 'SE', 2, '777'),
  'a wrong count of transactions': (message, by) => spoil(message, by, 'GE', 1, '9'),
  'a wrong end': (message, by) => spoil(message, by, 'IEA', 2, '1'),
  'another kind of group': (message, by) => spoil(message, by, 'GS', 1, 'HS'),
  'another purpose': (message, by) => spoil(message, by, 'BHT', 2, '06'),
  'another version': (message, by) => spoilFirst(message, by, 'ST', 3, '004010X092A1'),
  'a test': ({ segments }) => {
    ;(segments[0] as string[])[15] = 'T'
    return 1
  },
  'a transaction of another kind': ({ segments }, by) => {
    const at = segments.findIndex(([id]) => id === 'GE')
    segments.splice(at, 0, ['ST', by.one(['270', '999', '837', '']), '9'], ['SE', '2', '9'])
    return at + 1
  },
  'a transaction without an end': ({ segments }) => {
    segments.splice(
      segments.findIndex(([id]) => id === 'SE'),
      1,
    )
    return 3
  },
  'something after the end': ({ segments }) => segments.push(['NTE', 'BYE']),
  'a file cut off': ({ segments }, by) => {
    segments.length = 3 + by.below(segments.length - 4)
    return segments.length
  },
}

function spoil(
  message: Message,
  by: Chance,
  id: string,
  at: number,
  text: string,
  also?: number,
): number | null {
  const places = message.segments.flatMap(([own], place) => (own === id ? [place] : []))
  return places.length === 0 ? null : overwrite(message, by.one(places), at, text, also)
}

function spoilFirst(message: Message, _: Chance, id: string, at: number, text: string): number {
  return overwrite(
    message,
    message.segments.findIndex(([own]) => own === id),
    at,
    text,
  )
}

function overwrite({ segments }: Message, place: number, at: number, text: string, also?: number): number {
  const segment = segments[place] as string[]
  while (segment.length <= at) segment.push('')
  segment[at] = text
  if (also !== undefined && segment.length > also) segment[also] = ''
  return place + 1
}
