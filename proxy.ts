import { type NextRequest, NextResponse } from 'next/server'
import { largestForm } from '@/lib/edge/largest-form'
import { newNonce, securityHeaders } from '@/lib/edge/security-headers'
import { env } from '@/lib/env'

/**
 * Headers for every answer, and a guard against forms posted from elsewhere and bodies nobody could read. It decides
 * nothing about who may see what: pages, routes and actions do that themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce()
  const secured = securityHeaders(nonce, request.nextUrl.pathname)
  if (changesSomething(request)) {
    if (!comesFromHere(request)) return refuse(403, 'This request did not come from our own pages.', secured)
    if (isTooLarge(request)) return backWithWord(request, secured)
    if (!saysWhereItsPartsEnd(request)) return refuse(400, 'This form could not be read.', secured)
  }
  if (endsInSlash(request)) return withoutSlash(request, secured)
  const passed = new Headers(request.headers)
  passed.set('content-security-policy', secured['Content-Security-Policy'] ?? '')
  passed.set('x-nonce', nonce)
  passed.set('x-path', request.nextUrl.pathname)
  return withHeaders(NextResponse.next({ request: { headers: passed } }), secured, request)
}

type Secured = Record<string, string>

const changesSomething = (request: NextRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method)

/** The configured origin is compared, not the Host header, which a caller can forge. No Origin is a refusal too. */
function comesFromHere(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  return request.headers.get('origin') === env.APP_ORIGIN && (site === null || site === 'same-origin')
}

function refuse(status: number, sentence: string, secured: Secured): NextResponse {
  return withHeaders(new NextResponse(sentence, { status }), secured)
}

/** Beyond what next.config.mjs lets in the framework answers with a fault. */
function isTooLarge(request: NextRequest): boolean {
  // A body of unknown length could be of any; no browser sends a form that way.
  if (request.headers.has('transfer-encoding')) return true
  return Number(request.headers.get('content-length')) > largestForm(request.nextUrl.pathname)
}

/** A form in parts names the line between them, or nobody could take it apart. */
function saysWhereItsPartsEnd(request: NextRequest): boolean {
  const type = request.headers.get('content-type') ?? ''
  return !/^multipart\//i.test(type) || /;\s*boundary="?[^\s";]/i.test(type)
}

/** Back to the page of the form, which says why. */
function backWithWord(request: NextRequest, secured: Secured): NextResponse {
  const back = new URL(request.nextUrl.pathname, env.APP_ORIGIN)
  back.searchParams.set('said', 'too-large')
  return withHeaders(NextResponse.redirect(back, 303), secured, request)
}

/** Next's own redirect for these would run before this file, and carry none of its headers (see next.config.mjs). */
const endsInSlash = ({ nextUrl: { pathname } }: NextRequest) => pathname !== '/' && pathname.endsWith('/')

function withoutSlash({ nextUrl: { pathname, search } }: NextRequest, secured: Secured): NextResponse {
  const target = new URL(pathname.replace(/\/+$/, '') + search, env.APP_ORIGIN)
  return withHeaders(NextResponse.redirect(target, 308), secured)
}

function withHeaders(response: NextResponse, secured: Secured, request?: NextRequest): NextResponse {
  for (const [name, value] of Object.entries(secured)) response.headers.set(name, value)
  if (!request?.nextUrl.pathname.startsWith('/_next/static/')) {
    response.headers.set('Cache-Control', 'private, no-store')
  }
  return response
}
