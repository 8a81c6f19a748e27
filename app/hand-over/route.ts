import { rememberPrivateLater } from '@/lib/auth/door-cookies'
import { signOut } from '@/lib/auth/sign-out'
import { paths } from '@/lib/paths'
import { route } from '@/lib/route'
import { alsoSaying } from '@/lib/way-back'

/**
 * Two people, one device: ends the session of the one, then shows the other a plain sign-in page. It says nothing of who
 * was here, keeps no choice of theirs, and asks the browser to forget the pages it could go back to.
 */
export const POST = route('public.read', async () => {
  await signOut('handed over')
  await rememberPrivateLater(false)
  return new Response(null, {
    status: 303,
    headers: { Location: alsoSaying(paths.signIn, 'ended'), 'Clear-Site-Data': '"cache", "storage"' },
  })
})
