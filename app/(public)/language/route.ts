import { isLocale } from '@/lib/i18n/locales'
import { rememberChoice } from '@/lib/remember-choice'
import { route } from '@/lib/route'

export const GET = route('public.read', ({ request }) => {
  const to = new URL(request.url).searchParams.get('to')
  return rememberChoice(request, 'locale', isLocale(to) ? to : null)
})
