'use client'

import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/forms/form-context'
import { type ButtonTone, buttonClass } from '@/components/ui/button'
import { paths } from '@/lib/paths'

type PasskeyButtonProps = {
  purpose: 'add' | 'prove'
  tone?: ButtonTone
  words: { button: string; working: string; notHere: string; failed: string }
}

/**
 * Asks the device for a passkey and sends its answer with the form it stands in. Without script it is not shown at all,
 * and in a browser that knows no passkeys it says so.
 */
export function PasskeyButton({ purpose, tone, words }: PasskeyButtonProps) {
  const { pending } = useForm()
  const answer = useRef<HTMLInputElement>(null)
  const [known, setKnown] = useState<boolean>()
  const [stage, setStage] = useState<'ready' | 'asking' | 'failed'>('ready')
  useEffect(() => setKnown(typeof window.PublicKeyCredential === 'function'), [])

  async function ask() {
    if (pending || stage === 'asking') return
    setStage('asking')
    try {
      const question = await fetch(`${paths.secondStepPasskey}?for=${purpose}`, { method: 'POST' })
      const optionsJSON = await question.json()
      const said =
        purpose === 'add'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON })
      if (!answer.current) return
      answer.current.value = JSON.stringify(said)
      answer.current.form?.requestSubmit()
      setStage('ready')
    } catch {
      setStage('failed')
    }
  }

  if (known === undefined) return null
  if (!known) return <p className="text-small text-ink-2">{words.notHere}</p>
  return (
    <div>
      <input ref={answer} type="hidden" name="passkeyAnswer" defaultValue="" />
      <button
        type="button"
        onClick={ask}
        aria-disabled={stage === 'asking' || pending}
        className={buttonClass(tone)}
      >
        {stage === 'asking' ? words.working : words.button}
      </button>
      <p role="status" className="mt-3 empty:hidden">
        {stage === 'failed' ? words.failed : ''}
      </p>
    </div>
  )
}
