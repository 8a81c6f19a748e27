'use client'

import type { ReactNode } from 'react'
import { useField } from '@/components/forms/form-context'

/** Shows its children while the form's last answer holds this value, such as a question that only a "no" raises. */
export function WhenHeld({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return useField(name).value === value ? children : null
}
