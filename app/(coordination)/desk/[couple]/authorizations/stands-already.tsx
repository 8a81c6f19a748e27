'use client'

import { useForm } from '@/components/forms/form-context'

/** The way to the authorization that bears this number or asks for these days already, once the form was refused for it. */
export function StandsAlready() {
  const { state } = useForm()
  const [standing] = state.status === 'refused' ? [state.values.standing].flat() : []
  if (!standing) return null
  return (
    <p className="mb-3">
      <a href={`#authorization-${standing}`}>Go to the one on record and update it there</a>
    </p>
  )
}
