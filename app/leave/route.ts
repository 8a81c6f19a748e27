import { signOut } from '@/lib/auth/sign-out'
import { neutralSite } from '@/lib/paths'
import { route } from '@/lib/route'

/** Ends the session first, asks the browser to forget, then goes somewhere neutral. Works without JavaScript. */
export const POST = route('public.read', async () => {
  await signOut('left the site')
  return new Response(null, {
    status: 303,
    headers: { Location: neutralSite, 'Clear-Site-Data': '"cache", "cookies", "storage"' },
  })
})
