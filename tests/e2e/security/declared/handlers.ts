import type { Principal } from '../../support/principals'

/** One way to ask a route handler, the same for everyone: none of them holds anything of anybody. */
export type HandlerCall = {
  method: string
  path: string
  status: number
  /** Leaves the person signed out, so each asks with a session of their own. */
  ends?: boolean
}

const nobody = '00000000-0000-4000-8000-000000000000'

/** Every route handler by hand: each method it should know, and some that it should not. */
export const declaredHandlers: Record<string, HandlerCall[]> = {
  '/language': [
    { method: 'GET', path: '/language?to=es', status: 303 },
    { method: 'POST', path: '/language?to=es', status: 405 },
  ],
  '/theme': [
    { method: 'GET', path: '/theme?to=dark', status: 303 },
    { method: 'DELETE', path: '/theme?to=dark', status: 405 },
  ],
  '/leave': [
    { method: 'GET', path: '/leave', status: 405 },
    { method: 'POST', path: '/leave', status: 303, ends: true },
  ],
  '/hand-over': [
    { method: 'GET', path: '/hand-over', status: 405 },
    { method: 'POST', path: '/hand-over', status: 303, ends: true },
  ],
  '/still-here': [
    { method: 'GET', path: '/still-here', status: 405 },
    { method: 'POST', path: '/still-here', status: 204 },
  ],
  '/tech-check/sample': [
    { method: 'GET', path: '/tech-check/sample', status: 200 },
    { method: 'POST', path: '/tech-check/sample', status: 405 },
  ],
  '/sign-out': [
    { method: 'GET', path: '/sign-out', status: 405 },
    { method: 'POST', path: '/sign-out', status: 303, ends: true },
  ],
  // What it asks a device stands in the tests of the use cases: a good question is kept, and nothing may change here.
  '/sign-in/second/passkey': [
    { method: 'GET', path: '/sign-in/second/passkey?for=prove', status: 405 },
    { method: 'POST', path: '/sign-in/second/passkey?for=nothing', status: 404 },
  ],
  // Nobody's signature: who has one finds theirs in the tests of the use cases.
  '/privacy/consents/[id]/copy': [
    { method: 'GET', path: '/privacy/consents/00000000-0000-4000-8000-000000000000/copy', status: 404 },
    { method: 'POST', path: '/privacy/consents/00000000-0000-4000-8000-000000000000/copy', status: 405 },
  ],
  // Nobody's request: what is made for whom stands in the tests of the use cases.
  '/desk/[couple]/authorizations/[authorization]/request': [
    { method: 'GET', path: `/desk/${nobody}/authorizations/${nobody}/request`, status: 405 },
    { method: 'HEAD', path: `/desk/${nobody}/authorizations/${nobody}/request`, status: 405 },
    { method: 'POST', path: `/desk/${nobody}/authorizations/${nobody}/request`, status: 404 },
  ],
  // Nobody's question: whose it is finds it in the tests of the use cases.
  '/desk/[couple]/benefits/question/[request]': [
    { method: 'GET', path: `/desk/${nobody}/benefits/question/${nobody}`, status: 404 },
    { method: 'POST', path: `/desk/${nobody}/benefits/question/${nobody}`, status: 405 },
  ],
  // Nobody's card, letter and plan: whose they are finds them in the tests of the use cases.
  '/benefits/cards/[photo]': [
    { method: 'GET', path: `/benefits/cards/${nobody}`, status: 404 },
    { method: 'POST', path: `/benefits/cards/${nobody}`, status: 405 },
  ],
  '/benefits/letters/[letter]': [
    { method: 'GET', path: `/benefits/letters/${nobody}`, status: 404 },
    { method: 'POST', path: `/benefits/letters/${nobody}`, status: 405 },
  ],
  '/benefits/good-faith/[estimate]': [
    { method: 'GET', path: `/benefits/good-faith/${nobody}`, status: 404 },
    { method: 'POST', path: `/benefits/good-faith/${nobody}`, status: 405 },
  ],
  '/benefits/mail/[coverage]': [
    { method: 'GET', path: `/benefits/mail/${nobody}`, status: 404 },
    { method: 'POST', path: `/benefits/mail/${nobody}`, status: 404 },
    { method: 'PUT', path: `/benefits/mail/${nobody}`, status: 405 },
  ],
  '/desk/[couple]/billing/[person]/[month]/[file]': [
    { method: 'GET', path: `/desk/${nobody}/billing/${nobody}/2026-02/days.csv`, status: 405 },
    { method: 'HEAD', path: `/desk/${nobody}/billing/${nobody}/2026-02/days.csv`, status: 405 },
    { method: 'POST', path: `/desk/${nobody}/billing/${nobody}/2026-02/days.csv`, status: 404 },
  ],
  '/api/health/live': [
    { method: 'GET', path: '/api/health/live', status: 200 },
    { method: 'POST', path: '/api/health/live', status: 405 },
  ],
  '/api/health/ready': [
    { method: 'GET', path: '/api/health/ready', status: 200 },
    { method: 'PUT', path: '/api/health/ready', status: 405 },
  ],
}

export type Asked = HandlerCall & { who: Principal }
