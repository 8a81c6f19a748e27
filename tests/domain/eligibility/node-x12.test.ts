import { X12FatInterchange, X12Parser } from 'node-x12'
import { describe, expect, test } from 'vitest'
import { tokenize } from '@/lib/gateways/eligibility/tokenize'
import { fixture } from '@/tests/support/x12-fixture'
import { chance } from './fuzz/chance'
import { soundMessage, written } from './fuzz/sound-message'

/** The segments between ST and SE as another reader cuts them, to check how ours does. */
function cutByNodeX12(text: string): string[][] {
  const parsed = new X12Parser(true).parse(text)
  const interchanges = parsed instanceof X12FatInterchange ? parsed.interchanges : [parsed]
  return interchanges.flatMap(({ functionalGroups }) =>
    functionalGroups.flatMap(({ transactions }) =>
      transactions.flatMap(({ segments }) =>
        segments.map(({ tag, elements }) => [tag, ...elements.map(({ value }) => value ?? '')]),
      ),
    ),
  )
}

function cutByUs(text: string): string[][] {
  const envelope = new Set(['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA'])
  return tokenize(text).interchanges.flatMap(({ segments }) =>
    segments.filter(({ id }) => !envelope.has(id)).map(({ elements }) => elements),
  )
}

const whole = [
  ...['ppo-subscriber', 'shared-policy-couple', 'hmo', 'inactive', 'not-found', 'payer-down', 'old-4010'],
  ...['family-and-own-4010', 'braces-and-visits', 'two-party-hmo', 'carved-out', 'every-accumulator'],
]

describe('our segments are those that node-x12 cuts', () => {
  test.each(whole)('%s', (name) => {
    const text = fixture(name)
    expect(cutByUs(text)).toEqual(cutByNodeX12(text))
  })

  test('and of five hundred messages written by chance, with any delimiters', () => {
    for (let number = 0; number < 500; number += 1) {
      const text = written(soundMessage(chance(number)))
      expect(cutByUs(text)).toEqual(cutByNodeX12(text))
    }
  })
})
