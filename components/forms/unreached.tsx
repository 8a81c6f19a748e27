'use client'

import { useForm } from '@/components/forms/form-context'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** At the end of a form that did not get through: why, and the press that was made, once more. */
export function Unreached({ sentence, again }: { sentence: string; again: () => void }) {
  const { words } = useForm()
  return (
    <div className="col-span-full basis-full">
      <Notice role="alert" tone="attention">
        <p>{sentence}</p>
        <p className="mt-3">
          <button type="button" className={buttonClass('quiet')} onClick={again}>
            {words.tryAgain}
          </button>
        </p>
      </Notice>
    </div>
  )
}
