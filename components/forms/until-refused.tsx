'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'

/** What a form says beforehand of why it would be refused: gone once the refusal itself says so above it. */
export function UntilRefused({ children }: { children: ReactNode }) {
  return useForm().state.status === 'refused' ? null : children
}
