'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'
import { Icon } from '@/components/ui/icon'

type FormSectionProps = { title: ReactNode; open?: boolean; children: ReactNode }

/** A form that is folded away until it is wanted, and stays open while its answer is a "no". */
export function FormSection({ title, open, children }: FormSectionProps) {
  const { state } = useForm()
  const answered = 'values' in state
  return (
    <details open={open || answered} className="group">
      <summary className="flex min-h-(--control) list-none items-center gap-2 font-[560] text-action [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="group-open:rotate-90" />
        <span className="underline decoration-1 underline-offset-4">{title}</span>
      </summary>
      <div className="pt-2 pb-3">{children}</div>
    </details>
  )
}
