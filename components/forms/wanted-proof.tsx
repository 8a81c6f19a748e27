'use client'

import { useForm } from '@/components/forms/form-context'
import { ProofFields } from '@/components/forms/proof-fields'
import { paths } from '@/lib/paths'

/** What a refused form asks for so that it can be sent again: a code, or a second step to be set up first. */
export function WantedProof() {
  const { state, words } = useForm()
  if (state.status !== 'refused' || !state.proof) return null
  if (state.proof === 'code') return <ProofFields />
  return (
    <p className="mb-6">
      <a href={paths.prove} target="_blank" rel="noreferrer">
        {words.setUpFirst}
      </a>
    </p>
  )
}
