import type { Answer } from './ask'

/** What may differ between two answers that tell the same: the moment, the nonce, and what was asked for. */
const ofTheMoment = new Set(['date', 'content-length', 'keep-alive', 'connection', 'transfer-encoding'])

/**
 * An answer as one text, without what differs from one asking to the next: `names` are the ids that stood in the
 * question and may be repeated by the answer.
 */
export function toldBy({ status, headers, body }: Answer, names: readonly string[]): string {
  const kept = Object.entries(headers).filter(([name]) => !ofTheMoment.has(name))
  const all = `${status}\n${kept.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${inOneOrder(body)}`
  const nonce = nonceOf(headers['content-security-policy'])
  const hidden = nonce ? [nonce, ...names] : names
  return hidden.reduce((text, name) => text.replaceAll(name, '…'), all)
}

/** React writes rows as they become ready and numbers them so: the same rows in another order tell the same. */
function inOneOrder(body: string): string {
  const pushed = [...body.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
  const streamed = pushed.map(([, text]) => JSON.parse(text ?? '""')).join('')
  const markup = body.replaceAll(/<script[^>]*>\(?self\.__next_f[\s\S]*?<\/script>/g, '')
  const rows = (streamed || body).split('\n').map(unnumbered).sort()
  return [streamed ? markup : '', ...rows].join('\n')
}

/** Without its own number, those it points to, and the keys that are made anew for each asking. */
const unnumbered = (row: string) =>
  row
    .replace(/^[0-9a-f]+:/, '')
    .replaceAll(/\$([A-Za-z@]?)[0-9a-f]+/g, '$$$1')
    .replaceAll(/"[\w-]{21}([a-z])"/g, '"$1"')
    .replaceAll(/"(firstKey|key)":"[0-9a-f-]{36}"/g, '"$1":""')

export const nonceOf = (policy: string | string[] | undefined) => /'nonce-([^']+)'/.exec(String(policy))?.[1]

/** The words of a page, as a person reads them. */
export const wordsOf = (html: string) =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/g, ' ')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** The first place where two texts part, with what stands around it. */
export function firstDifference(a: string, b: string): string | undefined {
  if (a === b) return undefined
  let at = 0
  while (a[at] === b[at]) at++
  return `${JSON.stringify(a.slice(Math.max(0, at - 80), at + 80))} / ${JSON.stringify(b.slice(Math.max(0, at - 80), at + 80))}`
}
