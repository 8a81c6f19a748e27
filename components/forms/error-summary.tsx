'use client'

import { type MouseEvent, useEffect, useId, useRef } from 'react'
import { fieldId, useForm } from '@/components/forms/form-context'

/** Everything that stands in the way, at the top, with the focus, each line leading to its field. */
export function ErrorSummary() {
  const { state, words, idPrefix } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const stands = state.status === 'invalid' || state.status === 'refused'

  useEffect(() => {
    if (!stands) return
    box.current?.focus()
    if (!document.title.startsWith(words.error)) document.title = `${words.error} ${document.title}`
  }, [stands, words.error])

  if (!stands) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="mb-6 rounded-control border-[3px] border-brick bg-surface p-(--pad-card)"
    >
      <h2 id={titleId} className="text-h3">
        {state.status === 'invalid' ? words.problem : words.refused}
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {state.status === 'refused' && state.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
        {state.status === 'invalid' &&
          Object.entries(state.errors).map(([name, sentences]) => (
            <li key={name}>
              <a href={`#${fieldId(idPrefix, name)}`} onClick={focusInside} className="font-[560] text-brick">
                {sentences.join(' ')}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** A date or a group is not an input itself: the focus goes to its first box. */
function focusInside(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const input = target?.matches('input, select, textarea')
    ? target
    : target?.querySelector('input, select, textarea')
  if (!(input instanceof HTMLElement)) return
  event.preventDefault()
  input.focus()
  input.scrollIntoView({ block: 'center' })
}
