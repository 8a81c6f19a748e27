'use client'

import clsx from 'clsx'
import { ChoiceCard } from '@/components/forms/choice-card'
import { FieldFrame, type FieldText } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'
import type { Choice } from '@/components/forms/select-field'

type RadioCardsProps = FieldText & { name: string; options: Choice[]; inline?: boolean }

/** One of a few, each a card. `label` is the legend. */
export function RadioCards({ name, options, inline, ...text }: RadioCardsProps) {
  const { id, value, errors, words } = useField(name)
  return (
    <FieldFrame group id={id} errors={errors} words={words} {...text}>
      <div className={clsx('grid max-w-form gap-2.5', inline && 'sm:grid-flow-col sm:auto-cols-fr')}>
        {options.map((option, place) => (
          <ChoiceCard
            key={option.value}
            type="radio"
            id={place === 0 ? id : `${id}-${place}`}
            name={name}
            choice={option}
            checked={option.value === value}
          />
        ))}
      </div>
    </FieldFrame>
  )
}
