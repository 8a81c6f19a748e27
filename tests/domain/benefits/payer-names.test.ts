import { expect, it } from 'vitest'
import { namesAreItsOwn } from '@/lib/domain/benefits/payer-names'
import { codes } from '../codes'

const northstar = { id: 'n', name: 'Northstar Health', aliases: ['NSH'] }

it.each([
  ['another name and alias', { id: 'p', name: 'Pine Health', aliases: ['Pine'] }, []],
  ['its own names, when it is changed', northstar, []],
  [
    'the same name, otherwise written',
    { id: 'p', name: 'NORTHSTAR-health', aliases: [] },
    ['payer-goes-by-that-name'],
  ],
  [
    'an alias that is the other’s name',
    { id: 'p', name: 'Pine', aliases: ['northstar health.'] },
    ['payer-goes-by-that-name'],
  ],
  ['a name that is the other’s alias', { id: 'p', name: 'nsh', aliases: [] }, ['payer-goes-by-that-name']],
  ['a word with an accent is another word', { id: 'p', name: 'Nórthstar Health', aliases: [] }, []],
])('%s', (_, payer, refused) => {
  expect(codes(namesAreItsOwn(payer, [northstar]))).toEqual(refused)
})
