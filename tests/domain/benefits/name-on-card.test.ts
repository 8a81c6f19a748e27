import { expect, test } from 'vitest'
import { nameOnCard } from '@/lib/domain/benefits/name-on-card'

test.each([
  ['Maya Alvarez', 'Maya', 'Alvarez'],
  ['Maya Luisa Alvarez', 'Maya', 'Alvarez'],
  ['Juan de la Cruz', 'Juan', 'de la Cruz'],
  ['Anna van der Berg', 'Anna', 'van der Berg'],
  ['Martin King Jr.', 'Martin', 'King'],
  ['Martin King, III', 'Martin', 'King'],
  ['  Ana   Ruiz ', 'Ana', 'Ruiz'],
  ['Cher', 'Cher', ''],
  ['', '', ''],
])('%j is %j and %j', (legalName, firstName, lastName) => {
  expect(nameOnCard(legalName)).toEqual({ firstName, lastName })
})
