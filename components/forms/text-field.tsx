'use client'

import clsx from 'clsx'
import { boxClass, describedBy, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

type TextFieldProps = FieldText & {
  name: string
  type?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'time' | 'datetime-local'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  width?: 'short' | 'medium' | 'full'
  /** Member IDs, codes, segments: letters that must not be mistaken for each other. */
  mono?: boolean
}

const widths = { short: 'w-32', medium: 'w-72 max-w-full', full: 'w-full max-w-form' }

export function TextField({
  name,
  type = 'text',
  width = 'full',
  mono,
  autoComplete,
  inputMode,
  ...text
}: TextFieldProps) {
  const { id, value, errors, words } = useField(name)
  return (
    <FieldFrame id={id} errors={errors} words={words} {...text}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, text, errors)}
        className={boxClass(errors, clsx(widths[width], mono && 'font-mono'))}
      />
    </FieldFrame>
  )
}
