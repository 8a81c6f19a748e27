import { lettersSeen } from '@/lib/domain/letters-seen'
import { type FormValues, formKeyField, proofCodeField } from '@/lib/forms/form-state'

export type Given = Record<string, FormDataEntryValue | FormDataEntryValue[]>

/**
 * A form as a plain object: a name that stands once is a value, one that stands more often is a list. What nobody sees is
 * taken out of every text, and of a secret or of what is read as it was written only the zero bytes, which no database
 * keeps. Whoever sends no form at all has sent an empty one.
 */
export function readForm(data: unknown, asWritten: readonly string[] = []): Given {
  // Without a prototype, no name means anything but itself.
  const given: Given = Object.create(null)
  if (!(data instanceof FormData)) return given
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION')) continue
    const isKept = secret.test(name) || asWritten.includes(name)
    const read = (text: string) => (isKept ? text.replaceAll('\0', '') : lettersSeen(text))
    const all = data.getAll(name).map((one) => (typeof one === 'string' ? read(one) : one))
    given[name] = all.length === 1 && all[0] !== undefined ? all[0] : all
  }
  return given
}

const secret = /password|^secondCode$|^passkeyAnswer$/i

export function withoutSecrets(given: Given): FormValues {
  const values: FormValues = {}
  for (const [name, value] of Object.entries(given)) {
    if (secret.test(name) || name === '__proto__') continue
    if (typeof value === 'string') values[name] = value
    if (Array.isArray(value)) values[name] = value.filter((one) => typeof one === 'string')
  }
  return values
}

/** Takes the key that tells one attempt from another out of the form; undefined when it holds none of ours. */
export function takeKey(given: Given): string | undefined {
  const { [formKeyField]: key } = given
  delete given[formKeyField]
  return typeof key === 'string' && /^[\w-]{1,64}$/.test(key) ? key : undefined
}

/** Takes the code out with which a late form proves who sends it. */
export function takeCode(given: Given): string | undefined {
  const { [proofCodeField]: code } = given
  delete given[proofCodeField]
  return typeof code === 'string' && code.trim() !== '' && code.length <= 100 ? code : undefined
}
