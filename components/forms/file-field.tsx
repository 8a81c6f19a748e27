'use client'

import { boxClass, describedBy, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

type FileFieldProps = FieldText & { name: string; accept?: string }

/** One file. It cannot be kept after an error: the browser empties it. */
export function FileField({ name, accept, ...text }: FileFieldProps) {
  const { id, errors, words } = useField(name)
  return (
    <FieldFrame id={id} errors={errors} words={words} {...text}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, text, errors)}
        className={boxClass(
          errors,
          'w-full max-w-form py-2 file:mr-3 file:rounded-small file:border file:border-line file:bg-paper file:px-3 file:py-1 file:text-ink',
        )}
      />
    </FieldFrame>
  )
}
