import type { Principal } from '../../support/principals'

/** One way to ask a route handler, the same for everyone: none of them holds anything of anybody. */
export type HandlerCall = {
  method: string
  path: string
  status: number
  /** Leaves the person signed out, so each asks with a session of their own. */
  ends?: boolean
}

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
  '/sign-out': [
    { method: 'GET', path: '/sign-out', status: 405 },
    { method: 'POST', path: '/sign-out', status: 303, ends: true },
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
