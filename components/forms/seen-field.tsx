'use client'

import { useForm } from '@/components/forms/form-context'

/**
 * What stood on the page when its form was filled in. A "no" because of something newer says what that is and brings it
 * along: whoever presses again has seen it, and nothing they chose is lost.
 */
export function SeenField({ name }: { name: string }) {
  const { state, initial } = useForm()
  const held = 'values' in state ? state.values[name] : initial[name]
  return <input type="hidden" name={name} value={String(held ?? '')} />
}
