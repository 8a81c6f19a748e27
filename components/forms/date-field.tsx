'use client'

import { boxClass, FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

type DateFieldProps = FieldText & { name: string; birthday?: boolean }

/** A date in three boxes, posted as `<name>.month`, `<name>.day`, `<name>.year`; an error may name the whole or a part. */
export function DateField({ name, birthday, ...text }: DateFieldProps) {
  const { id, errors, words } = useField(name)
  return (
    <FieldFrame group id={id} errors={errors} words={words} {...text}>
      <div id={id} className="flex gap-3">
        <DatePart
          name={`${name}.month`}
          label={words.month}
          autoComplete={birthday ? 'bday-month' : undefined}
        />
        <DatePart name={`${name}.day`} label={words.day} autoComplete={birthday ? 'bday-day' : undefined} />
        <DatePart
          name={`${name}.year`}
          label={words.year}
          long
          autoComplete={birthday ? 'bday-year' : undefined}
        />
      </div>
    </FieldFrame>
  )
}

type DatePartProps = { name: string; label: string; long?: boolean; autoComplete?: string }

function DatePart({ name, label, long, autoComplete }: DatePartProps) {
  const { id, value, errors } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small">
        {label}
      </label>
      <input
        id={id}
        name={name}
        inputMode="numeric"
        maxLength={long ? 4 : 2}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-invalid={errors.length > 0 || undefined}
        className={boxClass(errors, long ? 'w-24' : 'w-16')}
      />
    </div>
  )
}
