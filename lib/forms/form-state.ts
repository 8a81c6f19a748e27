import type { Paper } from '@/lib/domain/paper'

/** What the form held, by input name, so that nothing has to be typed twice. Secrets are never put here. */
export type FormValues = Record<string, string | string[]>

/**
 * What a server action answers to a form.
 * `invalid`: errors by input name, shown beside the field and in the summary. `refused`: a rule said no, in sentences; what
 * is about one input stands in its `errors` instead, and is shown like those.
 * `look`: nothing is wrong and nothing is done yet: the sentences, or a paper, say what would be, and the next press does it.
 * `proof`: what has to be proved first, and the form asks for it. `shown`: what is shown this once, such as new codes.
 * `gone`: the form is not for whoever is here now; nothing of it stays, and the browser goes to `to`.
 * `unreached`: we could not work at all, so nothing of the form is told back: it stays as it is, and so does its key.
 * `key` is the idempotency key of the next attempt; it is new with every answer that says what was decided.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'invalid'; errors: Record<string, string[]>; values: FormValues; key: string }
  | {
      status: 'refused'
      sentences: string[]
      errors: Record<string, string[]>
      values: FormValues
      key: string
      proof?: WantedProof
    }
  | { status: 'look'; sentences: string[]; values: FormValues; key: string; paper?: Paper }
  | { status: 'gone'; to: string; key: string }
  | { status: 'done'; key: string; shown?: string[] }
  | { status: 'unreached'; sentence: string }

/** A code or passkey once more, or a second factor to set up at all. */
export type WantedProof = 'code' | 'set-up'

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

/** What is wrong with single inputs, by their names. */
export const errorsIn = (state: FormState): Record<string, string[]> =>
  state.status === 'invalid' || state.status === 'refused' ? state.errors : {}

export const idle: FormState = { status: 'idle' }

/** The input in which a form that came too late for its proof takes a code. Never sent back. */
export const proofCodeField = 'proofCode'

/** The hidden input that carries the idempotency key: the same key sent twice is one attempt. */
export const formKeyField = 'idempotencyKey'
