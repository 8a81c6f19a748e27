import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Question = {
  method?: string
  path: string
  cookie?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; tookMs: number }

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/**
 * One request, exactly as given: no header is added, no redirect followed, nothing decoded or kept. A browser or
 * `fetch` would put in an Origin of its own, and that is what is in question here.
 */
export function ask(
  origin: string,
  { method = 'GET', path, cookie, headers, body }: Question,
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  const length =
    body === undefined || headers?.['transfer-encoding']
      ? {}
      : { 'content-length': String(Buffer.byteLength(body)) }
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        host: hostname,
        port,
        method,
        path,
        headers: { ...headers, ...(cookie && { cookie }), ...length },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
            tookMs: performance.now() - began,
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Asks many things, a few at a time, and keeps the order of the answers. */
export async function askAll<T, R>(
  things: readonly T[],
  one: (thing: T) => Promise<R>,
  atOnce = 6,
): Promise<R[]> {
  const answers: R[] = new Array(things.length)
  let next = 0
  const take = async () => {
    while (next < things.length) {
      const place = next++
      answers[place] = await one(things[place] as T)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take))
  return answers
}
