'use client'

import { useEffect, useRef } from 'react'
import { boxClass, describedBy, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/select-field'

type ZoneFieldProps = FieldText & { name?: string; options: Choice[]; guess?: boolean }

/**
 * The zone in which someone reads times. Without script it begins with what was stored or a fixed zone; with script,
 * and while nobody has answered, with the device's own zone. `guess={false}` when the zone is somebody else's.
 */
export function ZoneField({ name = 'zone', options, guess = true, ...text }: ZoneFieldProps) {
  const { id, value, errors, words } = useField(name)
  const select = useRef<HTMLSelectElement>(null)

  useEffect(() => {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone
    const box = select.current
    if (guess && box?.value === value && options.some((option) => option.value === device)) box.value = device
  }, [guess, value, options])

  return (
    <FieldFrame id={id} errors={errors} words={words} {...text}>
      <select
        ref={select}
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, text, errors)}
        className={boxClass(errors, 'max-w-full min-w-40')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
