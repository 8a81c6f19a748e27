'use client'

import { useForm } from '@/components/forms/form-context'
import { TextField } from '@/components/forms/text-field'
import { proofCodeField } from '@/lib/forms/form-state'
import { paths } from '@/lib/paths'

/** Inside a form that came too late for its proof: a code, sent with it again; or a passkey, in a page of its own. */
export function ProofFields() {
  const { words } = useForm()
  return (
    <div className="mb-6">
      <TextField
        name={proofCodeField}
        label={words.proofCode}
        hint={words.proofHint}
        autoComplete="one-time-code"
        width="medium"
        mono
      />
      <p>
        <a href={paths.prove} target="_blank" rel="noreferrer">
          {words.proofElsewhere}
        </a>
      </p>
    </div>
  )
}
