import { expect, it } from 'vitest'
import { passwordHardToGuess } from '@/lib/domain/door/password-hard-to-guess'
import { sentence } from '@/lib/domain/refusals'

const maya = { name: 'Maya Chen', email: 'sunny.brook@example.org' }
const facts = (password: string) => passwordHardToGuess(password, maya).map(({ facts }) => facts)

it.each([
  ['aaaaaaaaaaaa', 'repeats'],
  ['!!!!!!!!!!!!', 'repeats'],
  ['            ', 'repeats'],
  ['121212121212', 'repeats'],
  ['tree tree tree t', 'repeats'],
  ['aaabbbaabbab', 'repeats'],
  ['123456789012', 'repeats'],
  ['abcdefghijkl', 'repeats'],
  ['Qwertyuiop123456', 'repeats'],
  ['1qaz2wsx3edc', 'repeats'],
  ['098765 lkjhgf 1111', 'repeats'],
  ['maya chen 1990', 'yours'],
  ['M4ya.Ch3n.2026', 'yours'],
  ['sunny.brook@example.org', 'yours'],
  ['Alongside2026!', 'ours'],
  ['password1234', 'common'],
  ['P@ssw0rd!!!!', 'common'],
  ['ILoveYou forever', 'common'],
  ['contraseña2026', 'common'],
  ['correct horse battery staple', 'common'],
])('%s is guessed early', (password, why) => {
  expect(facts(password)).toEqual([{ why }])
})

it.each([
  'side by side at home',
  'four words in a row',
  'a lamp, a sofa and a dog',
  'my secret is a blue bicycle',
  'maya keeps bees uphill',
  'árbol lento, río claro',
  'xK7#pQ2!vR9m',
  '840275193664',
  'こんにちは世界、また明日ね',
  'the same long sentence the same long sentence',
])('%s may be chosen', (password) => {
  expect(facts(password)).toEqual([])
})

it('says why in both languages, and never the password itself', () => {
  const [refused] = passwordHardToGuess('maya chen 1990', maya)
  if (!refused) throw new Error('it was not refused')
  expect(sentence(refused)).toMatch(/your own name or e-mail address.*choose another/)
  expect(sentence(refused, 'es')).toMatch(/tu nombre o tu correo.*Elige otra/)
  expect(JSON.stringify(refused)).not.toContain('chen')
})
