'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'
import { type ButtonTone, buttonClass } from '@/components/ui/button'

type SubmitButtonProps = {
  children: ReactNode
  tone?: ButtonTone
  /** For forms with more than one ending: posted as `name=value`. */
  name?: string
  value?: string
}

/** Sends the form once: while the answer is on its way a second press does nothing and the focus stays. */
export function SubmitButton({ children, tone, name, value }: SubmitButtonProps) {
  const { words, pending } = useForm()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClass(tone)}
    >
      {pending ? words.wait : children}
    </button>
  )
}
