import { signOut, takeCookieBack } from '@/lib/auth/sign-out'
import { neutralSite } from '@/lib/paths'
import { route } from '@/lib/route'

/**
 * Ends the session first, asks the browser to forget, then goes somewhere neutral. Works without JavaScript, and without
 * our records: nobody is kept here to read that a session could not be ended. It ends by itself, and its cookie is gone.
 */
export const POST = route(
  'public.read',
  async () => {
    await signOut('left the site')
    return away()
  },
  {
    unreached: async () => {
      await takeCookieBack()
      return away()
    },
  },
)

const away = () =>
  new Response(null, {
    status: 303,
    headers: { Location: neutralSite, 'Clear-Site-Data': '"cache", "cookies", "storage"' },
  })
