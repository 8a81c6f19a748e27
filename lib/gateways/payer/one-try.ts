import { LARGEST_REPLY } from '@/lib/gateways/eligibility/refuse-unreadable'
import { isWhole } from '@/lib/gateways/payer/is-whole'
import { fieldOf, withField } from '@/lib/gateways/payer/json-field'
import type { Asked, Outage, PayerQuestion } from '@/lib/gateways/payer/payer-gateway'
import { TooLarge, textWithin } from '@/lib/gateways/payer/text-within'

/**
 * Where to ask and how. `sendField`: the place of the 270 in a JSON body, such as `request.x12`; null: it is the body.
 * `answerField`: the place of the 271 in a JSON answer; null: it is the answer. The key goes out in `keyHeader` as it
 * is, and nowhere else.
 */
export type ClearingHouse = {
  url: string
  key: string | null
  keyHeader: string
  sendField: string | null
  answerField: string | null
}

/** `after`: milliseconds the server asks us to wait. */
type Tried = Exclude<Asked, { kind: 'try-later' }> | { kind: 'again'; why: Outage; after?: number }

/** One HTTP request and what it comes to. Redirects are not followed: nobody's name goes to a place we do not know. */
export async function oneTry(house: ClearingHouse, question: PayerQuestion, within: number): Promise<Tried> {
  const heard = await listen(house, question, within)
  return 'kind' in heard ? heard : answerIn(house, heard.status, heard.body)
}

type Heard = { status: number; body: string }

async function listen(house: ClearingHouse, question: PayerQuestion, within: number): Promise<Heard | Tried> {
  try {
    const signal = AbortSignal.timeout(within)
    const response = await fetch(house.url, { ...requestFor(house, question), redirect: 'manual', signal })
    const refused = refusedBy(response)
    if (!refused) return { status: response.status, body: await textWithin(response, LARGEST_REPLY) }
    await response.body?.cancel()
    return refused
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'again', why: 'unreadable-answer' }
    // What the error says may repeat the address, and with it a key: only its kind is asked.
    const slow = error instanceof Error && error.name === 'TimeoutError'
    return { kind: 'again', why: slow ? 'too-slow' : 'no-connection' }
  }
}

function requestFor({ key, keyHeader, sendField }: ClearingHouse, { text }: PayerQuestion): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': sendField === null ? 'application/edi-x12' : 'application/json',
      accept: 'application/edi-x12, application/json;q=0.9, text/plain;q=0.8',
      ...(key === null ? {} : { [keyHeader]: key }),
    },
    body: sendField === null ? text : JSON.stringify(withField(sendField, text)),
  }
}

function refusedBy({ status, headers }: Response): Tried | null {
  if (status >= 200 && status < 300) return null
  if (status === 429) return { kind: 'again', why: 'too-many-requests', after: askedToWait(headers) }
  if (status === 408 || status === 425 || status >= 500)
    return { kind: 'again', why: 'server-fault', after: askedToWait(headers) }
  if (status === 401 || status === 403 || status === 407) return { kind: 'our-set-up', why: 'key-refused' }
  if (status >= 300 && status < 400) return { kind: 'our-set-up', why: 'sent-elsewhere' }
  return { kind: 'our-set-up', why: 'not-accepted' }
}

/** Retry-After: seconds, or a date. */
function askedToWait(headers: Headers): number | undefined {
  const said = headers.get('retry-after')?.trim()
  if (!said) return undefined
  if (/^\d{1,6}$/.test(said)) return Number(said) * 1000
  const until = Date.parse(said)
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now())
}

/** A 2xx may still hold a web page, half an answer, or a receipt that says the question was wrong. */
async function answerIn({ answerField }: ClearingHouse, status: number, body: string): Promise<Tried> {
  const text = answerField === null ? body : fieldOf(answerField, body)
  if ((text === null || text.trim() === '') && (status === 202 || status === 204)) return { kind: 'taken' }
  const whole = await isWhole(text ?? '')
  if (whole === 'receipt') return { kind: 'our-set-up', why: 'receipt-instead-of-answer' }
  return whole === 'answer'
    ? { kind: 'answered', text: text ?? '' }
    : { kind: 'again', why: 'unreadable-answer' }
}
