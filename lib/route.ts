import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { isPrivateAction, missingProof, ProofNeeded } from '@/lib/access/proofs'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { noteReached } from '@/lib/edge/open-requests'
import { paths } from '@/lib/paths'

type At = { caller: Caller; request: Request; params: Record<string, string> }
type Context = { params: Promise<Record<string, string>> }

/**
 * Every route handler is made by this. It declares who may call it; everyone else gets the one plain 404. Who must
 * prove it is them first is led there, and from there back.
 */
export function route(entry: Action, answer: (at: At) => Promise<Response> | Response) {
  return async function handler(request: Request, context: Context): Promise<Response> {
    noteReached(request.headers)
    const actor = await currentActor(isPrivateAction(entry) ? 'private' : 'ordinary')
    if (!allowsKind(entry, actor.kind)) return nothingHere()
    if (missingProof(entry, actor, systemClock())) return proveFirst(request)
    try {
      return await answer({ caller: { actor, clock: systemClock }, request, params: await context.params })
    } catch (error) {
      if (error instanceof NotFound) return nothingHere()
      if (error instanceof ProofNeeded) return proveFirst(request)
      throw error
    }
  }
}

function proveFirst(request: Request): Response {
  // What was posted cannot be sent again by an address alone.
  const back = request.method === 'GET' ? `?back=${encodeURIComponent(new URL(request.url).pathname)}` : ''
  return new Response(null, { status: 303, headers: { location: `${paths.prove}${back}` } })
}

const nothingHere = () => new Response('Not found', { status: 404 })
