'use client'

import { type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { fieldId, useForm } from '@/components/forms/form-context'
import { errorsIn } from '@/lib/forms/form-state'
import { asBeginning, namesItsField } from '@/lib/forms/names-its-field'

/** Everything that stands in the way, at the top, with the focus, each line leading to its field. */
export function ErrorSummary() {
  const { state, words, idPrefix } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const [labels, setLabels] = useState<Record<string, string>>({})
  const [isPast, setPast] = useState(false)
  const stands = (state.status === 'invalid' || state.status === 'refused') && !isPast

  useEffect(() => {
    if (!stands) return
    box.current?.focus()
    const marked = `${words.error} `
    if (!document.title.startsWith(marked)) document.title = marked + document.title
    return () => {
      if (document.title.startsWith(marked)) document.title = document.title.slice(marked.length)
    }
  }, [stands, words.error])

  // What one form was answered is past once another of the page is sent: two red lists would read as one.
  useEffect(() => {
    if (!stands) return
    const heard = (event: Event) => setPast(event.target !== box.current?.closest('form'))
    document.addEventListener('submit', heard)
    return () => document.removeEventListener('submit', heard)
  }, [stands])

  // A line that does not say which field it means begins with that one’s label, as it reads on this page.
  useEffect(() => {
    const lines = Object.entries(errorsIn(state)).map(([name, sentences]) => {
      const label = labelOf(fieldId(idPrefix, name))
      return [name, namesItsField(sentences.join(' '), label) ? '' : label]
    })
    setLabels(Object.fromEntries(lines))
  }, [state, idPrefix])

  if (!stands) return null
  return (
    <div
      {...foundAtOnce}
      ref={box}
      data-told
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
        {Object.entries(errorsIn(state)).map(([name, sentences]) => (
          <li key={name}>
            <a href={`#${fieldId(idPrefix, name)}`} onClick={focusInside} className="font-[560] text-brick">
              {labels[name] && asBeginning(labels[name])}
              {sentences.join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Without script nothing moves the focus here but the browser itself, when it opens the page that says what is wrong. */
const foundAtOnce = { autoFocus: true }

/** A single input has a label; a date or a group has a legend. What is marked optional goes without its mark. */
function labelOf(id: string): string {
  const field = document.getElementById(id)
  const legend = field?.closest('fieldset')?.querySelector('legend')
  // The label of a choice is one of its answers, and the legend what was asked.
  const ofGroup = field?.matches('input[type=radio], input[type=checkbox]')
  const label = ofGroup ? legend : (document.querySelector(`label[for="${id}"]`) ?? legend)
  return label?.firstChild?.textContent?.trim() ?? ''
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
