import { rememberChoice } from '@/lib/remember-choice'
import { route } from '@/lib/route'
import { isTheme } from '@/lib/theme'

export const GET = route('public.read', ({ request }) => {
  const to = new URL(request.url).searchParams.get('to')
  return rememberChoice(request, 'theme', isTheme(to) ? to : null)
})
