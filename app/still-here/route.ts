import { route } from '@/lib/route'

/** "I'm still here": asking who is signed in has renewed the session already. Nothing else changes. */
export const POST = route('account.preferences', () => new Response(null, { status: 204 }))
