'use client'

import type { Choice } from '@/components/forms/select-field'

type ChoiceCardProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  describedBy?: string
}

/** A whole card to tap: large enough for a thumb, with the browser's own radio or checkbox inside. */
export function ChoiceCard({ type, id, name, choice, checked, describedBy }: ChoiceCardProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-(--control) cursor-pointer items-start gap-3 rounded-control border-[1.5px] border-line bg-surface px-4 py-[0.55em] hover:border-ink has-checked:border-action has-checked:bg-paper has-checked:shadow-[inset_0_0_0_1px_var(--action)]"
    >
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={describedBy}
        className="mt-[0.28em] size-[1.15em] shrink-0 accent-action"
      />
      <span className="min-w-0">
        <span lang={choice.lang}>{choice.label}</span>
        {choice.hint && <span className="block text-small text-ink-2">{choice.hint}</span>}
      </span>
    </label>
  )
}
