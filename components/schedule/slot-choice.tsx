'use client'

import { FieldFrame } from '@/components/forms/field-frame'
import { useField } from '@/components/forms/form-context'

export type SlotOption = { when: string; words: string; elsewhere: string[] }

/** Times that fit everybody, the best first, each with the other participants' clocks. */
export function SlotChoice({ label, hint, slots }: { label: string; hint?: string; slots: SlotOption[] }) {
  const { id, value, errors, words } = useField('when')
  return (
    <FieldFrame group id={id} errors={errors} words={words} label={label} hint={hint}>
      <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
        {slots.map((slot, place) => (
          <label
            key={slot.when}
            className="flex min-h-(--control) cursor-pointer items-baseline gap-2.5 border-b border-hair py-1.5"
          >
            <input
              type="radio"
              id={place === 0 ? id : undefined}
              name="when"
              value={slot.when}
              defaultChecked={slot.when === value}
              className="size-4 shrink-0 translate-y-0.5 accent-action"
            />
            <span>
              {slot.words}
              {slot.elsewhere.length > 0 && (
                <span className="block text-small text-ink-2">{slot.elsewhere.join(' · ')}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
