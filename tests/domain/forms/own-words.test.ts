import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readInput } from '@/lib/forms/read-input'
import en from '@/lib/i18n/messages/en/errors.json'
import es from '@/lib/i18n/messages/es/errors.json'

/** zod's own English begins so. */
const notOurs = /^(Invalid|Too (big|small)|Unrecognized|Expected|Required)/
const long = 'x'.repeat(20_000)
const tampered: unknown[] = [
  '',
  long,
  '999999999999',
  'NaN',
  '-1',
  ['a', 'b'],
  { toString: 'x' },
  null,
  new File([], 'x'),
]

async function everyForm(): Promise<[string, z.ZodType][]> {
  const files = readdirSync('lib/forms').map((file) => file.replace(/\.ts$/, ''))
  const modules = await Promise.all(files.map((file) => import(`../../../lib/forms/${file}.ts`)))
  return modules
    .flatMap((module) => Object.entries(module))
    .filter((one): one is [string, z.ZodType] => one[0].endsWith('Form') && one[1] instanceof z.ZodType)
}

/** What a form can be asked with that no page of ours sends: its fields, as far as it complains of them, made strange. */
function badInputs(form: z.ZodType): unknown[] {
  const asked = form.safeParse({ day: 'x', from: 'x', until: 'x', whose: 'x', title: 'x', zone: 'x' })
  const fields = new Set((asked.error?.issues ?? []).map(({ path }) => String(path[0] ?? 'form')))
  const one = tampered.map((value) => Object.fromEntries([...fields].map((field) => [field, value])))
  return [
    undefined,
    [],
    {},
    { 'no-such-field': 'x' },
    ...one,
    { day: long, until: long, whose: long, title: long },
  ]
}

async function messagesOf(
  judge: (form: z.ZodType, given: unknown) => Promise<z.ZodSafeParseResult<unknown>>,
) {
  const said = new Set<string>()
  for (const [, form] of await everyForm()) {
    for (const given of badInputs(form)) {
      for (const { message } of (await judge(form, given)).error?.issues ?? []) said.add(message)
    }
  }
  return [...said]
}

test('whatever is wrong with a form is said in words of ours, in both languages', async () => {
  const said = await messagesOf(readInput)
  expect(said.filter((message) => notOurs.test(message))).toEqual([])
  for (const key of ['unfit', 'tooLong', 'choose', 'number']) {
    expect(said).toContain(key)
    expect([key in en, key in es]).toEqual([true, true])
  }
})

test('which would show zod’s English otherwise', async () => {
  const said = await messagesOf((form, given) => form.safeParseAsync(given))
  expect(said.filter((message) => notOurs.test(message)).length).toBeGreaterThan(5)
})

test('what is too long is told how long it may be', async () => {
  const unsaid = new Set<string>()
  let told = 0
  for (const [name, form] of await everyForm()) {
    for (const given of badInputs(form)) {
      for (const issue of (await readInput(form, given)).error?.issues ?? []) {
        if (issue.message !== 'tooLong') continue
        told += 1
        if (issue.code !== 'too_big' && !(issue.code === 'custom' && issue.params?.most)) unsaid.add(name)
      }
    }
  }
  expect([...unsaid]).toEqual([])
  expect(told).toBeGreaterThan(20)
  for (const { tooLong } of [en, es]) expect(tooLong).toContain('{most')
})
