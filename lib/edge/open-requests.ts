import type { FormAction, FormValues } from '@/lib/forms/form-state'

/** What is known of a request that is being answered, beyond what it says of itself. */
export type OpenRequest = {
  /** Where it came from, as `peer-address.ts` finds out. */
  address: string
  /** Whether code of ours has been reached, so that a fault is a fault and not an unreadable question. */
  reached: boolean
  /** Whether our records could not be reached for its answer: then its status says so. */
  unreached?: boolean
  /** What an action it carried was refused for: the page drawn in the same answer may have to say it. */
  refused?: RefusedForm
}

/** Sentences in `locale`, that of their reader. `again`: where only a proof was missing, what sends the form once more with one. */
export type RefusedForm = {
  sentences: string[]
  locale: 'en' | 'es'
  again?: { action: FormAction; values: FormValues }
}

/** Every request carries its number here; what a caller writes into this header is overwritten. */
export const numberHeader = 'x-alongside-request'

/** On `globalThis`, because the framework bundles what meets a request apart from what answers it. */
const kept = globalThis as unknown as { alongsideRequests?: Map<string, OpenRequest> }

export function openRequests(): Map<string, OpenRequest> {
  kept.alongsideRequests ??= new Map()
  return kept.alongsideRequests
}

/** The request these headers belong to; undefined when it came before the door was watched, or in a test. */
export function requestOf(headers: { get(name: string): string | null }): OpenRequest | undefined {
  return openRequests().get(headers.get(numberHeader) ?? '')
}

/** Says that code of ours answers this request now. */
export function noteReached(headers: { get(name: string): string | null }): void {
  const request = requestOf(headers)
  if (request) request.reached = true
}

/** Says that our records cannot be reached now. */
export function noteUnreached(headers: { get(name: string): string | null }): void {
  const request = requestOf(headers)
  if (request) request.unreached = true
}

/** Keeps what an action was refused for until its page is drawn. */
export function noteRefused(headers: { get(name: string): string | null }, form: RefusedForm): void {
  const request = requestOf(headers)
  if (request) request.refused = form
}
