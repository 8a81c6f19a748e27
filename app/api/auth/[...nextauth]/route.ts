import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'
import { noteReached } from '@/lib/edge/open-requests'

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * next-auth's own addresses. Its log address would write what a stranger sends into our log, so it does not exist; nor
 * do a callback that is only looked at and a body that is no form, on both of which it breaks.
 */
async function answer(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const onlyLooks = request.method === 'GET' && nextauth[0] === 'callback'
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? true
  if (nextauth.includes('_log') || onlyLooks || !isForm) return new Response('Not found', { status: 404 })
  noteReached(request.headers)
  return NextAuth(authOptions())(request, context)
}

export { answer as GET, answer as POST }
