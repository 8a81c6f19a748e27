'use client'

import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { FormWords } from '@/components/forms/form-context'

export type FieldText = {
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  /** Who reads the answer, such as "your care team"; said beside the question. */
  whoReads?: string
  /** On a page with one question the question is the page's h1. */
  asHeading?: boolean
}

type FieldFrameProps = FieldText & {
  id: string
  errors: string[]
  words: FormWords
  /** A group of inputs is a fieldset with a legend; a single input has a label. */
  group?: boolean
  children: ReactNode
}

/** Label, hint, who reads it, what is wrong, then the input: always in this order. */
export function FieldFrame({ id, errors, words, group, children, ...text }: FieldFrameProps) {
  const name = (
    <>
      {text.label}
      {text.optional && <span className="font-normal text-ink-2"> {words.optional}</span>}
    </>
  )
  const notes = (
    <>
      {text.hint && (
        <p id={`${id}-hint`} className="mb-1.5 max-w-measure text-small text-ink-2">
          {text.hint}
        </p>
      )}
      {text.whoReads && (
        <p id={`${id}-who`} className="mb-1.5 max-w-measure text-small text-ink-2">
          {words.whoReads.replace('{who}', text.whoReads)}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="mb-1.5 font-[600] text-brick">
          <span className="sr-only">{words.error} </span>
          {errors.join(' ')}
        </p>
      )}
    </>
  )
  // In a row beside others a field would otherwise be as wide as its box wants to be, wider than a phone.
  const edge = clsx('mb-6 max-w-full min-w-0', errors.length > 0 && 'border-l-4 border-brick pl-4')
  const nameLook = text.asHeading ? 'block mb-3' : 'block mb-1 font-[600]'
  if (group)
    return (
      <fieldset className={edge} aria-describedby={describedBy(id, text, errors)}>
        <legend className={nameLook}>{text.asHeading ? <h1>{name}</h1> : name}</legend>
        {notes}
        {children}
      </fieldset>
    )
  const label = (
    <label htmlFor={id} className={nameLook}>
      {name}
    </label>
  )
  return (
    <div className={edge}>
      {text.asHeading ? <h1>{label}</h1> : label}
      {notes}
      {children}
    </div>
  )
}

/** The ids a reader hears after the label. */
export function describedBy(id: string, text: Pick<FieldText, 'hint' | 'whoReads'>, errors: string[]) {
  const ids = [text.hint && `${id}-hint`, text.whoReads && `${id}-who`, errors.length > 0 && `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}

/** The look of every box one types into. */
export function boxClass(errors: string[], className?: string): string {
  return clsx(
    'min-h-(--control) rounded-control border-[1.5px] bg-surface px-3 py-1 text-ink',
    errors.length > 0 ? 'border-brick border-[2px]' : 'border-line',
    className,
  )
}
