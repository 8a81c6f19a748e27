'use client'

import { unstable_isUnrecognizedActionError as isOfAnOlderPage } from 'next/navigation'
import { type FormAction, idle } from '@/lib/forms/form-state'

/**
 * The action as the browser sends it: one that no answer came back from leaves the form as it was, its key too.
 * @param say takes the sentence to show, where the server had one
 */
export const onlyIfAnswered =
  (action: FormAction, say: (sentence: string | undefined) => void): FormAction =>
  async (before, data) => {
    try {
      const answer = await action(before, data)
      if (answer.status !== 'unreached') return answer
      say(answer.sentence)
    } catch (error) {
      if (isAnAnswer(error)) throw error
      say(undefined)
    }
    return before.status === 'unreached' ? idle : before
  }

/** What the server threw, its redirects included, has a digest; a broken way to it has none. */
const isAnAnswer = (error: unknown) => isOfAnOlderPage(error) || (error instanceof Error && 'digest' in error)
