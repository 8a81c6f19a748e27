import { expect, test } from 'vitest'
import { importForm } from '@/lib/forms/benefits-import'
import { takeBatchForm } from '@/lib/forms/reply-batches'

const nothing = { text: ' \n', file: new File([], '') }

test.each([
  ['a reply', importForm, { coupleId: 'c', coverageId: 'k' }],
  ['a file of many', takeBatchForm, {}],
])('%s: brought empty, it says what to do and at which field', async (_, form, rest) => {
  for (const given of [{ ...rest }, { ...rest, ...nothing }]) {
    const { error } = await form.safeParseAsync(given)
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['file', 'Choose a file or paste its text.'],
    ])
  }
  expect((await form.safeParseAsync({ ...rest, text: 'ISA' })).success).toBe(true)
  expect((await form.safeParseAsync({ ...rest, file: new File(['ISA'], 'a.271') })).success).toBe(true)
})

test('a reply that was imported for the other partner needs no text', async () => {
  const of = { coupleId: 'c', coverageId: 'k' }
  const replyId = crypto.randomUUID()
  expect((await importForm.safeParseAsync({ ...of, replyId })).success).toBe(true)
  expect((await importForm.safeParseAsync({ ...of, replyId: 'r' })).success).toBe(false)
})
