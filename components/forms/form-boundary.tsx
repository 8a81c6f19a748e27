'use client'

import { Fragment, type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormContext, type FormWords } from '@/components/forms/form-context'
import { type FormAction, type FormValues, formKeyField, idle } from '@/lib/forms/form-state'

type FormBoundaryProps = {
  action: FormAction
  initial: FormValues
  words: FormWords
  idPrefix: string
  firstKey: string
  done?: ReactNode
  className?: string
  children: ReactNode
}

/** The browser's half of a form. Fields are remounted with each answer, because React resets a form it has sent. */
export function FormBoundary(props: FormBoundaryProps) {
  const { action, initial, words, idPrefix, firstKey, done, className, children } = props
  const [state, submit] = useActionState(action, idle)
  const key = state.status === 'idle' ? firstKey : state.key
  return (
    <FormContext value={{ state, initial, words, idPrefix }}>
      <form action={submit} noValidate className={className}>
        <ErrorSummary key={`summary-${key}`} />
        {state.status === 'done' && done && <div role="status">{done}</div>}
        <input type="hidden" name={formKeyField} value={key} />
        <Fragment key={key}>{children}</Fragment>
      </form>
    </FormContext>
  )
}
