'use client'

import { type FormEvent, Fragment, type ReactNode, startTransition, useActionState, useEffect } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormContext, type FormWords } from '@/components/forms/form-context'
import { WantedProof } from '@/components/forms/wanted-proof'
import { coverPage } from '@/components/shell/other-tabs'
import { type FormAction, type FormValues, formKeyField, idle } from '@/lib/forms/form-state'

type FormBoundaryProps = {
  action: FormAction
  initial: FormValues
  words: FormWords
  idPrefix: string
  named?: boolean
  firstKey: string
  done?: ReactNode
  className?: string
  children: ReactNode
}

/** The browser's half of a form. Without script the `action` posts it; with script we send it ourselves. */
export function FormBoundary(props: FormBoundaryProps) {
  const { action, initial, words, idPrefix, named, firstKey, done, className, children } = props
  const [state, send, pending] = useActionState(action, idle)
  const key = state.status === 'idle' ? firstKey : state.key
  const elsewhere = state.status === 'gone' ? state.to : undefined

  // Covered and left for good: what this tab holds in memory is somebody else's, too.
  useEffect(() => {
    if (!elsewhere) return
    coverPage()
    location.replace(elsewhere)
  }, [elsewhere])

  /** React empties a form it has sent through `action`, chosen files and painted hours included; this does not. */
  function sendAndKeep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => send(data))
  }

  return (
    <FormContext value={{ state, initial, words, idPrefix, named, pending }}>
      <form action={send} onSubmit={sendAndKeep} noValidate className={className}>
        <ErrorSummary key={`summary-${key}`} />
        <WantedProof key={`proof-${key}`} />
        {state.status === 'done' && done && <div role="status">{done}</div>}
        <input type="hidden" name={formKeyField} value={key} />
        <Fragment key={state.status === 'done' ? key : 'open'}>{children}</Fragment>
      </form>
    </FormContext>
  )
}
