import { env } from '@/lib/env'
import { neutralSite, paths } from '@/lib/paths'

/** What every answer says to the browser. The nonce is made anew for each; `path` is the page it is for. */
export function securityHeaders(nonce: string, path = ''): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(nonce),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': `geolocation=(), payment=(), usb=(), ${onlyToTry(path)}`,
  }
}

/** The camera and the microphone open on the one page that tries them, and for nobody but us. */
const onlyToTry = (path: string) =>
  path === paths.techCheck ? 'camera=(self), microphone=(self)' : 'camera=(), microphone=()'

export const newNonce = () => btoa(crypto.randomUUID())

function contentPolicy(nonce: string): string {
  const development = !env.production
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
