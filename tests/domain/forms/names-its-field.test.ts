import { expect, test } from 'vitest'
import { asBeginning, namesItsField } from '@/lib/forms/names-its-field'

test('a line of what is wrong begins with its field’s label where it does not name it', () => {
  const lines: [string, string, boolean][] = [
    ['Write a number of days from 1 to 366.', 'Days asked for', false],
    ['Write a number of days from 1 to 7.', 'Days a week', false],
    ['Choose one.', 'Who was there', false],
    ['Write a day.', 'First day', false],
    ['Choose how the check ended.', 'The check ended', true],
    ['Choose a state from the list.', 'State', true],
    ['Elige un estado de la lista.', 'Estado', true],
    ['Escribe un número.', 'Código postal', false],
  ]
  for (const [sentence, label, names] of lines)
    expect([sentence, label, namesItsField(sentence, label)]).toEqual([sentence, label, names])
})

test('a question is followed by no colon', () => {
  expect(asBeginning('Days asked for')).toBe('Days asked for: ')
  expect(asBeginning('Which one is it?')).toBe('Which one is it? ')
})
