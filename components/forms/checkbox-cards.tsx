'use client'

import clsx from 'clsx'
import { ChoiceCard } from '@/components/forms/choice-card'
import { FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/select-field'

/** `columns` sets many short options side by side where there is room. */
type CheckboxCardsProps = FieldText & { name: string; options: Choice[]; columns?: boolean }

/** Any number of a few; the form posts `name` once for each one chosen. */
export function CheckboxCards({ name, options, columns, ...text }: CheckboxCardsProps) {
  const { id, all, errors, words } = useField(name)
  return (
    <FieldFrame group id={id} errors={errors} words={words} {...text}>
      <div className={clsx('grid max-w-form gap-2.5', columns && 'sm:grid-cols-2')}>
        {options.map((option, place) => (
          <ChoiceCard
            key={option.value}
            type="checkbox"
            id={place === 0 ? id : `${id}-${place}`}
            name={name}
            choice={option}
            checked={all.includes(option.value)}
          />
        ))}
      </div>
    </FieldFrame>
  )
}
