'use client'

import clsx from 'clsx'
import { boxClass, describedBy } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'
import { copayUnits } from '@/lib/forms/call-amounts'

type AmountInputProps = { name: string; label: string }

/**
 * One amount in a row of amounts: its label is heard, and seen as the heads of its row and column. What is wrong with it
 * stands beneath the whole row.
 */
export function AmountInput({ name, label }: AmountInputProps) {
  const { id, value, errors } = useField(name)
  return (
    <>
      <span className="min-w-0">
        <Label id={id}>{label}</Label>
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={value}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, {}, errors)}
          className={boxClass(errors, 'w-full min-w-0 px-2! text-right')}
        />
      </span>
      {errors.length > 0 && (
        <span id={`${id}-error`} className="order-last col-span-full text-small font-[600] text-brick">
          {errors.join(' ')}
        </span>
      )}
    </>
  )
}

/** What a copay is asked for; `below`: in the row beneath, where its own row has no room. */
export function AmountUnit({ name, label, below }: AmountInputProps & { below: boolean }) {
  const { id, value, errors } = useField(name)
  return (
    <span className={clsx('min-w-0', below && 'col-start-2 mt-1')}>
      <Label id={id}>{label}</Label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className={boxClass(errors, 'w-full min-w-0 px-1! text-small')}
      >
        <option value="">per …</option>
        {copayUnits.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
    </span>
  )
}

function Label({ id, children }: { id: string; children: string }) {
  return (
    <label htmlFor={id} className="sr-only">
      {children}
    </label>
  )
}
