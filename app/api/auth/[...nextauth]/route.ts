import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'

const handler = NextAuth(authOptions)
type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own addresses. Its log address would write what a stranger sends into our log, so it does not exist. */
async function answer(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (nextauth.includes('_log')) return new Response('Not found', { status: 404 })
  return handler(request, context)
}

export { answer as GET, answer as POST }
