'use client'

import { boxClass, describedBy, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

/** `lang`: the language of the label, where it is not the page's. */
export type Choice = { value: string; label: string; hint?: string; lang?: string }

type SelectFieldProps = FieldText & { name: string; options: Choice[]; blank?: string | false }

/** One of many. `blank` is the first, empty line ("Choose one"); `false` leaves it out when there is always an answer. */
export function SelectField({ name, options, blank, ...text }: SelectFieldProps) {
  const { id, value, errors, words } = useField(name)
  return (
    <FieldFrame id={id} errors={errors} words={words} {...text}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, text, errors)}
        className={boxClass(errors, 'max-w-full min-w-[min(10rem,100%)]')}
      >
        {blank !== false && <option value="">{blank ?? words.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
