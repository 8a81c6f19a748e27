'use client'

import clsx from 'clsx'
import { boxClass, describedBy, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

type TextareaFieldProps = FieldText & { name: string; rows?: number; mono?: boolean }

export function TextareaField({ name, rows = 4, mono, ...text }: TextareaFieldProps) {
  const { id, value, errors, words } = useField(name)
  return (
    <FieldFrame id={id} errors={errors} words={words} {...text}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        spellCheck={!mono}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, text, errors)}
        className={boxClass(errors, clsx('w-full py-2', mono ? 'font-mono text-mono' : 'max-w-form'))}
      />
    </FieldFrame>
  )
}
