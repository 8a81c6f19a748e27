import type { Answer } from './ask'
import { nonceOf } from './same-answer'

/** What an answer should say and does not. A page's scripts must all carry the nonce its policy names. */
export function lacks({ status, headers, body }: Answer): string[] {
  const policy = String(headers['content-security-policy'])
  const nonce = nonceOf(policy)
  const wanted: Record<string, boolean> = {
    nonce: (nonce ?? '').length >= 22,
    'strict-dynamic': /script-src [^;]*'strict-dynamic'/.test(policy),
    'no inline or evaluated scripts': !/unsafe-/.test(policy),
    'object-src none': policy.includes("object-src 'none'"),
    'base-uri none': policy.includes("base-uri 'none'"),
    'frame-ancestors none': policy.includes("frame-ancestors 'none'"),
    HSTS: /max-age=\d{8,}/.test(String(headers['strict-transport-security'])),
    nosniff: headers['x-content-type-options'] === 'nosniff',
    COOP: headers['cross-origin-opener-policy'] === 'same-origin',
    CORP: headers['cross-origin-resource-policy'] === 'same-origin',
    'referrer policy': headers['referrer-policy'] === 'same-origin',
    'no word of what serves it': headers['x-powered-by'] === undefined,
    // The fixed page of a fault was written when building: its scripts name no nonce, and so do not run.
    'scripts with the nonce':
      !isPage(headers) || status === 500 || scriptsOf(body).every((tag) => tag.includes(`nonce="${nonce}"`)),
  }
  return Object.entries(wanted).flatMap(([name, is]) => (is ? [] : [name]))
}

const isPage = (headers: Answer['headers']) => String(headers['content-type']).startsWith('text/html')
const scriptsOf = (html: string) => html.match(/<script\b[^>]*>/g) ?? []
