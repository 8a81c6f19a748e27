import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export type Received = { headers: IncomingHttpHeaders; body: string }
export type Behaviour = (response: ServerResponse, received: Received) => void

/**
 * A clearing house on this machine that behaves as it is told, one behaviour for each request in turn and the last one
 * for all that follow; `received` is what it was asked.
 */
export async function aClearingHouse(...behaviours: Behaviour[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece) => pieces.push(piece))
    request.on('end', () => {
      const one = { headers: request.headers, body: Buffer.concat(pieces).toString('utf8') }
      const behave = behaviours[Math.min(received.length, behaviours.length - 1)]
      received.push(one)
      behave?.(response, one)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x12`, received }
}

export const answers =
  (status: number, body: string, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }
/** Takes the question and says nothing, ever. */
export const staysSilent: Behaviour = () => {}
export const hangsUp: Behaviour = (response) => {
  response.socket?.destroy()
}
/** Promises the whole answer and hangs up in the middle of it. */
export const breaksOff =
  (body: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) })
    response.write(body.slice(0, body.length / 2), () => response.socket?.destroy())
  }
