import { formKeyField } from '@/lib/forms/form-state'
import type { Question } from './ask'

type Form = Record<string, string | string[]>

/**
 * A server action called as our own pages call it with script: its id in a header, the form's last state and its
 * fields in the body, the way React writes two arguments down.
 */
export function callAction(
  id: string,
  form: Form,
  origin: string,
): Pick<Question, 'method' | 'headers' | 'body'> {
  const body = new FormData()
  for (const [name, value] of entries(form)) body.append(`_1_${name}`, value)
  body.append('0', JSON.stringify([{ status: 'idle' }, '$K1']))
  return posted(body, { 'next-action': id, accept: 'text/x-component', origin })
}

/** The same without script, as the form of a page posts it; by `place` the page knows which of its forms it was. */
export function postForm(
  id: string,
  form: Form,
  origin: string,
  place = 'k1',
): Pick<Question, 'method' | 'headers' | 'body'> {
  const body = new FormData()
  body.append('$ACTION_REF_1', '')
  body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }))
  body.append('$ACTION_1:1', JSON.stringify([{ status: 'idle' }]))
  body.append('$ACTION_KEY', place)
  for (const [name, value] of entries(form)) body.append(name, value)
  return posted(body, { accept: 'text/html', origin })
}

/** With the key that every form of ours carries, unless it is given or is what is in question. */
const entries = (form: Form) =>
  Object.entries({ [formKeyField]: crypto.randomUUID(), ...form }).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )

function posted(form: FormData, headers: Record<string, string>) {
  const boundary = '----alongside-e2e'
  const fields = [...form].map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  )
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${fields.join('')}--${boundary}--\r\n`,
  }
}

/** What an action called with script answered: the state of its form, if it answered one. */
export function stateOf(
  body: string,
): { status?: string; sentences?: string[]; errors?: object } | undefined {
  const line = body.split('\n').find((one) => /^1:\{"status"/.test(one))
  return line ? JSON.parse(line.slice(2)) : undefined
}
