/** What the form held, by input name, so that nothing has to be typed twice. Secrets are never put here. */
export type FormValues = Record<string, string | string[]>

/**
 * What a server action answers to a form.
 * `invalid`: errors by input name, shown beside the field and in the summary. `refused`: a rule said no, in sentences.
 * `key` is the idempotency key of the next attempt; it is new with every answer.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'invalid'; errors: Record<string, string[]>; values: FormValues; key: string }
  | { status: 'refused'; sentences: string[]; values: FormValues; key: string }
  | { status: 'done'; key: string }

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const idle: FormState = { status: 'idle' }

/** The hidden input that carries the idempotency key: the same key sent twice is one attempt. */
export const formKeyField = 'idempotencyKey'
