import { looksLikeId } from '@/lib/domain/ids'
import { route } from '@/lib/route'

/**
 * "I'm still here": finding out who is signed in has renewed the session already. A tab that names the person it was
 * drawn for is told when that is not who is signed in now. Nothing else changes, for anybody.
 */
export const POST = route('public.read', async ({ caller: { actor }, request }) => {
  const person = await request.text()
  const isAnother = looksLikeId(person) && !('id' in actor && actor.id === person)
  return new Response(null, { status: isAnother ? 410 : 204 })
})
