'use server'

import { refresh } from 'next/cache'
import type { FormState } from '@/lib/forms/form-state'
import { keepHome } from '../../actions'

/**
 * Keeps the joint answer. When the other partner was faster, the page is read anew, so that it shows what they saved
 * and carries the new version; what was typed here stays in the form.
 */
export async function keepOurHome(state: FormState, data: FormData): Promise<FormState> {
  const answer = await keepHome(state, data)
  if (answer.status === 'refused') refresh()
  return answer
}
