import { route } from '@/lib/route'

/** "I'm still here": finding out who is signed in has renewed the session already. Nothing else changes, for anybody. */
export const POST = route('public.read', () => new Response(null, { status: 204 }))
