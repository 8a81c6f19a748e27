import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import type { FormAction, FormValues } from '@/lib/forms/form-state'

/** The ways in which something about a plan comes in, side by side: the one that is opened takes the whole width. */
export function WaysIn({ children }: { children: ReactNode }) {
  return (
    <div className="mb-3 flex flex-wrap gap-x-6 border-b border-hair [&>*:has(details[open])]:mb-2 [&>*:has(details[open])]:basis-full">
      {children}
    </div>
  )
}

type WayInProps = {
  title: string
  action: FormAction
  idPrefix: string
  values?: FormValues
  open?: boolean
  children: ReactNode
}

/** One of them: a form that is folded to its name until it is wanted. */
export function WayIn({ title, open, children, ...form }: WayInProps) {
  return (
    <ActionForm lang="en" {...form}>
      <FormSection title={title} open={open}>
        {children}
      </FormSection>
    </ActionForm>
  )
}
