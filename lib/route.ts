import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { noteReached } from '@/lib/edge/open-requests'

type At = { caller: Caller; request: Request; params: Record<string, string> }
type Context = { params: Promise<Record<string, string>> }

/** Every route handler is made by this. It declares who may call it; everyone else gets the one plain 404. */
export function route(entry: Action, answer: (at: At) => Promise<Response> | Response) {
  return async function handler(request: Request, context: Context): Promise<Response> {
    noteReached(request.headers)
    const actor = await currentActor()
    if (!allowsKind(entry, actor.kind)) return nothingHere()
    try {
      return await answer({ caller: { actor, clock: systemClock }, request, params: await context.params })
    } catch (error) {
      if (error instanceof NotFound) return nothingHere()
      throw error
    }
  }
}

const nothingHere = () => new Response('Not found', { status: 404 })
