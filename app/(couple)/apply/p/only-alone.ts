import { redirect } from 'next/navigation'
import { saidAlone } from '@/lib/auth/door-cookies'
import { paths } from '@/lib/paths'

/** Leads to "Are you alone right now?" before page `n` of the private part, unless that was answered in this session. */
export async function onlyAlone(n: number, back?: 'check'): Promise<void> {
  if (await saidAlone()) return
  redirect(`${paths.yourAnswers}?n=${n}${back ? `&back=${back}` : ''}`)
}
