'use client'

import { boxClass } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

/** One time of a table of times: its label is only heard, what is wrong stands below it. */
export function TimeBox({ name, label }: { name: string; label: string }) {
  const { id, value, errors, words } = useField(name)
  return (
    <span className="inline-block">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="time"
        defaultValue={value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        className={boxClass(errors, 'w-[7.5rem] px-2!')}
      />
      {errors.length > 0 && (
        <span id={`${id}-error`} className="block max-w-48 text-small font-[600] text-brick">
          <span className="sr-only">{words.error} </span>
          {errors.join(' ')}
        </span>
      )}
    </span>
  )
}
