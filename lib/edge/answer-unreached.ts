import type { ServerResponse } from 'node:http'

/** When it is worth asking again what needs our records, in seconds. */
export const retryAfter = { 'retry-after': '10' }

/**
 * Says with its status that a page came to be while our records could not be reached: whoever stands between keeps none
 * of it, and whoever asks on their own asks later. The framework knows no way to give a page a status.
 */
export function answerUnreached(response: ServerResponse, isUnreached: () => boolean): void {
  const { writeHead } = response
  response.writeHead = function head(status: number, ...rest: never[]) {
    if (!isUnreached() || !(status === 200 || status === 500)) return writeHead.call(this, status, ...rest)
    for (const [name, value] of Object.entries(retryAfter)) this.setHeader(name, value)
    return writeHead.call(this, 503, ...rest)
  }
}
