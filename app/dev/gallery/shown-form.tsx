'use client'

import type { ReactNode } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormContext, type FormWords } from '@/components/forms/form-context'
import type { FormState } from '@/lib/forms/form-state'

const words: FormWords = {
  problem: 'Please check these answers',
  refused: 'This was not done',
  error: 'Error:',
  optional: '(optional)',
  month: 'Month',
  day: 'Day',
  year: 'Year',
  choose: 'Choose one',
  wait: 'One moment',
  whoReads: 'Who reads this: {who}',
  proofCode: 'A code',
  proofHint: 'Six digits from your app.',
  proofElsewhere: 'Use a passkey',
  setUpFirst: 'Set it up',
  unreached: 'This did not get through. What you wrote is still here.',
  tryAgain: 'Try again',
}

/** A form that is only looked at: its state is given, nothing is sent. */
export function ShownForm({
  state,
  idPrefix,
  children,
}: {
  state: FormState
  idPrefix: string
  children: ReactNode
}) {
  return (
    <FormContext value={{ state, initial: {}, words, idPrefix, pending: false }}>
      <form noValidate>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  )
}
