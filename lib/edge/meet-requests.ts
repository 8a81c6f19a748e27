import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerUnreached } from '@/lib/edge/answer-unreached'
import { numberHeader, type OpenRequest, openRequests } from '@/lib/edge/open-requests'
import { peerAddress } from '@/lib/edge/peer-address'
import { refuseUnreadable } from '@/lib/edge/refuse-unreadable'
import { isRouterState, routerStateHeader } from '@/lib/edge/router-state'
import { newNonce, securityHeaders } from '@/lib/edge/security-headers'
import { env } from '@/lib/env'

type Met = { request: IncomingMessage; response: ServerResponse }

const kept = globalThis as unknown as { alongsideMeets?: boolean }

/**
 * Meets every request before the framework does, however the server was started: writes down where it came from (the
 * framework would believe a forged header), gives its answer the security headers (proxy.ts writes them again, but
 * some answers are given before it runs), and keeps an unreadable question from looking like a fault of ours.
 */
export function meetRequests(): void {
  if (kept.alongsideMeets) return
  kept.alongsideMeets = true
  subscribe('http.server.request.start', (message) => meet(message as Met))
}

function meet({ request, response }: Met): void {
  const { headers, socket, method = '' } = request
  const address = peerAddress(socket.remoteAddress, headers['x-forwarded-for'], env.TRUSTED_PROXIES)
  const open: OpenRequest = { address, reached: false }
  const number = crypto.randomUUID()
  headers[numberHeader] = number
  headers['x-forwarded-for'] = address
  for (const name of ofParts) delete headers[name]
  // Without it the whole page is answered, which its own script would have got, too.
  if (!isRouterState(headers[routerStateHeader] ?? '')) delete headers[routerStateHeader]
  openRequests().set(number, open)
  response.once('close', () => openRequests().delete(number))
  for (const [name, value] of Object.entries(securityHeaders(newNonce(), request.url?.split('?')[0])))
    response.setHeader(name, value)

  // A piece of a page, or what an action answered, is for the page's own script, which reads it with this status only.
  if (!ofScript.some((name) => headers[name])) answerUnreached(response, () => open.unreached === true)
  if (!isAddress(request.url)) {
    request.url = '/'
    refuseUnreadable(response, () => 'This address could not be read.')
  } else if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    // A body it cannot read is a fault to the framework; as long as no code of ours was reached, it is the caller's.
    refuseUnreadable(response, (status) => (status >= 500 && !open.reached ? unreadableForm : undefined))
  }
}

const unreadableForm = 'This form could not be read. Go back and send it again.'

const ofScript = ['rsc', 'next-action']

/** Files are answered whole: asked for parts of one that are not there, the framework breaks. */
const ofParts = ['range', 'if-range', 'if-match', 'if-unmodified-since']

/** A path on this server whose percent signs stand for letters. */
function isAddress(url: string | undefined): boolean {
  if (!url?.startsWith('/')) return false
  try {
    return !decodeURIComponent(url.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
