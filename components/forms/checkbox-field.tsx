'use client'

import { ChoiceCard } from '@/components/forms/choice-card'
import { useField } from '@/components/forms/form-context'

type CheckboxFieldProps = { name: string; label: string; hint?: string; value?: string }

/** A single yes. Unticked, the form posts nothing under `name`. */
export function CheckboxField({ name, label, hint, value = 'yes' }: CheckboxFieldProps) {
  const { id, all, errors, words } = useField(name)
  return (
    <div className="mb-6 max-w-form">
      {errors.length > 0 && (
        <p id={`${id}-error`} className="mb-1.5 font-[600] text-brick">
          <span className="sr-only">{words.error} </span>
          {errors.join(' ')}
        </p>
      )}
      <ChoiceCard
        type="checkbox"
        id={id}
        name={name}
        choice={{ value, label, hint }}
        checked={all.includes(value)}
        describedBy={errors.length > 0 ? `${id}-error` : undefined}
      />
    </div>
  )
}
