'use client'

import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormContext, type FormWords } from '@/components/forms/form-context'
import { onlyIfAnswered } from '@/components/forms/only-if-answered'
import { Unreached } from '@/components/forms/unreached'
import { WantedProof } from '@/components/forms/wanted-proof'
import { coverPage } from '@/components/shell/other-tabs'
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

/** The browser's half of a form. Without script the `action` posts it; with script we send it ourselves. */
export function FormBoundary(props: FormBoundaryProps) {
  const { action, initial, words, idPrefix, firstKey, done, className, children } = props
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const [unreached, setUnreached] = useState<string>()
  // What the server draws is posted to the action itself where no script runs.
  const sent =
    typeof window === 'undefined'
      ? action
      : onlyIfAnswered(action, (said) => setUnreached(said ?? words.unreached))
  const [state, send, pending] = useActionState(sent, idle)
  const key = 'key' in state ? state.key : firstKey
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
    pressed.current = submitter
    setUnreached(undefined)
    startTransition(() => send(data))
  }

  /** Gathered anew: what was changed meanwhile goes with it. */
  function sendAgain() {
    const button = pressed.current
    form.current?.requestSubmit(button?.isConnected ? button : undefined)
    button?.focus()
  }

  return (
    <FormContext value={{ state, initial, words, idPrefix, pending }}>
      <form ref={form} action={send} onSubmit={sendAndKeep} noValidate className={className}>
        <ErrorSummary key={`summary-${key}`} />
        <WantedProof key={`proof-${key}`} />
        {state.status === 'done' && done && <div role="status">{done}</div>}
        <input type="hidden" name={formKeyField} value={key} />
        <Fragment key={state.status === 'done' ? key : 'open'}>{children}</Fragment>
        {unreached && <Unreached sentence={unreached} again={sendAgain} />}
      </form>
    </FormContext>
  )
}
