import { signOut } from '@/lib/auth/sign-out'
import { paths } from '@/lib/paths'
import { route } from '@/lib/route'

export const POST = route('public.read', async () => {
  await signOut('signed out')
  return new Response(null, { status: 303, headers: { Location: paths.landing } })
})
