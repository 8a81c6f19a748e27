'use client'

import { useEffect, useRef } from 'react'
import { useForm } from '@/components/forms/form-context'
import { SubmitButton } from '@/components/forms/submit-button'
import { PaperOnScreen } from '@/components/ui/paper-on-screen'

type LookFirstProps = {
  /** Over what would be done. */
  title: string
  look: string
  act: string
}

/** The end of a form that is looked at before it is done: the first press says what would be, the second does it. */
export function LookFirst({ title, look, act }: LookFirstProps) {
  const { state } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const isSeen = state.status === 'look'
  const key = 'key' in state ? state.key : ''
  useEffect(() => {
    if (isSeen && key) box.current?.focus()
  }, [isSeen, key])
  if (!isSeen) return <SubmitButton tone="quiet">{look}</SubmitButton>
  return (
    <div ref={box} tabIndex={-1} className="rounded-control border border-line bg-surface p-(--pad-card)">
      <h3 className="text-h3">{title}</h3>
      {state.sentences.map((sentence) => (
        <p key={sentence} className="mb-3 max-w-measure">
          {sentence}
        </p>
      ))}
      {state.paper && <PaperOnScreen whole {...state.paper} />}
      <SubmitButton>{act}</SubmitButton>
    </div>
  )
}
