import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesIn } from '@/lib/i18n/messages'
import { everyMessage } from '@/tests/support/every-message'

/*
 * The history list, the tab and the mailbox are screens the partner can read: no address, title or subject of a
 * partner's own pages names what they are about.
 */
const telling = {
  en: /violen|\bdrug|alcohol|substance|suicid|\bharm|screening|\brisk|abus|addict|detox|therap|psych|mental|crisis|\bfear|unsafe|danger/i,
  es: /violen|\bdroga|alcohol|sustancia|suicid|\bdaño|\briesgo|abus|adic|desintox|terap|psic|mental|crisis|miedo|peligro/i,
}
/** The areas of messages whose titles stand on pages behind the sign-in, or lead there. */
const ownAreas = ['apply', 'private', 'check', 'tech', 'account', 'calendar']

test('addresses of couples’ pages name nothing', () => {
  const folders = ['app/(couple)', 'app/tech-check', 'app/(public)/check', 'app/hand-over', 'app/still-here']
  const addresses = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /page\.tsx|route\.ts/.test(file),
    ),
  ])
  expect(addresses.length).toBeGreaterThan(15)
  expect(addresses.filter((address) => telling.en.test(address))).toEqual([])
})

test.each(['en', 'es'] as const)('titles of their pages name nothing (%s)', (locale) => {
  const titles = everyMessage(messagesIn(locale)).filter(
    ([path]) => ownAreas.includes(path.split('.')[0] ?? '') && /^[^.]+(\.[^.]+)?\.title$/.test(path),
  )
  expect(titles.length).toBeGreaterThan(10)
  expect(titles.filter(([, title]) => telling[locale].test(title))).toEqual([])
})

test.each(['en', 'es'] as const)('subjects and texts of every mail name nothing (%s)', (locale) => {
  const words = everyMessage(messagesIn(locale).mail)
  expect(words.filter(([, text]) => telling[locale].test(text) || /alongside/i.test(text))).toEqual([])
})

test('a telling word is noticed', () => {
  expect(telling.en.test('Your drug screening')).toBe(true)
  expect(telling.es.test('Preguntas sobre violencia')).toBe(true)
})
