import type { ServerResponse } from 'node:http'

/**
 * Puts 400 and a sentence in the place of an answer to a question nobody could read. The framework tells such a
 * question from a fault of its own in only a few cases; `whyUnreadable` is asked once the answer is about to begin.
 */
export function refuseUnreadable(
  response: ServerResponse,
  whyUnreadable: (status: number) => string | undefined,
): void {
  const { writeHead, write, end } = response
  let refused = false

  response.writeHead = function head(status: number, ...rest: never[]) {
    const sentence = whyUnreadable(status)
    if (refused || !sentence) return writeHead.call(this, status, ...rest)
    refused = true
    for (const name of ofTheOther) this.removeHeader(name)
    this.setHeader('content-type', 'text/plain; charset=utf-8')
    this.setHeader('cache-control', 'private, no-store')
    writeHead.call(this, 400)
    end.call(this, sentence, 'utf8')
    return this
  }
  response.write = function body(this: ServerResponse, ...given: unknown[]) {
    if (!this.headersSent) this.writeHead(this.statusCode)
    return refused || Reflect.apply(write, this, given)
  }
  response.end = function last(this: ServerResponse, ...given: unknown[]) {
    if (!this.headersSent) this.writeHead(this.statusCode)
    return refused ? this : Reflect.apply(end, this, given)
  }
}

/** Headers of the answer that is not given. */
const ofTheOther = [
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'etag',
  'location',
  'set-cookie',
]
