import { type NextRequest, NextResponse } from 'next/server'
import { neutralSite } from '@/lib/paths'

/**
 * Headers for every answer, and a guard against forms posted from elsewhere. It decides nothing about who may see
 * what: pages, routes and actions do that themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentPolicy(nonce)
  if (changesSomething(request) && !comesFromHere(request)) return refuse(policy)
  if (isTooLarge(request)) return backWithWord(request, policy)
  if (endsInSlash(request)) return withoutSlash(request, policy)
  const passed = new Headers(request.headers)
  passed.set('content-security-policy', policy)
  passed.set('x-nonce', nonce)
  passed.set('x-path', request.nextUrl.pathname)
  return withHeaders(NextResponse.next({ request: { headers: passed } }), policy, request)
}

const changesSomething = (request: NextRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method)

/** The configured origin is compared, not the Host header, which a caller can forge. No Origin is a refusal too. */
function comesFromHere(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  return request.headers.get('origin') === process.env.APP_ORIGIN && (site === null || site === 'same-origin')
}

function refuse(policy: string): NextResponse {
  const response = new NextResponse('This request did not come from our own pages.', { status: 403 })
  return withHeaders(response, policy)
}

/** No form of ours needs more than the 6 MB that next.config.mjs lets in; beyond them the framework answers with a fault. */
function isTooLarge(request: NextRequest): boolean {
  // A body of unknown length could be of any; no browser sends a form that way.
  if (request.headers.has('transfer-encoding')) return true
  return Number(request.headers.get('content-length')) > 6_000_000
}

/** Back to the page of the form, which says why. */
function backWithWord(request: NextRequest, policy: string): NextResponse {
  const back = new URL(request.nextUrl.pathname, process.env.APP_ORIGIN)
  back.searchParams.set('said', 'too-large')
  return withHeaders(NextResponse.redirect(back, 303), policy, request)
}

/** Next's own redirect for these would run before this file, and carry none of its headers (see next.config.mjs). */
const endsInSlash = ({ nextUrl: { pathname } }: NextRequest) => pathname !== '/' && pathname.endsWith('/')

function withoutSlash({ nextUrl: { pathname, search } }: NextRequest, policy: string): NextResponse {
  const target = new URL(pathname.replace(/\/+$/, '') + search, process.env.APP_ORIGIN)
  return withHeaders(NextResponse.redirect(target, 308), policy)
}

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // Leaving the site ends with a redirect to the neutral page, which browsers count as the form's action.
    `form-action 'self' ${new URL(neutralSite).origin}`,
  ].join('; ')
}

function withHeaders(response: NextResponse, policy: string, request?: NextRequest): NextResponse {
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'same-origin')
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  response.headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  response.headers.set('Permissions-Policy', 'geolocation=(), payment=(), usb=()')
  if (!request?.nextUrl.pathname.startsWith('/_next/static/')) {
    response.headers.set('Cache-Control', 'private, no-store')
  }
  return response
}
