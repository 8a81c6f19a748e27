'use client'

import { type ReactNode, useId, useRef } from 'react'
import { type ButtonTone, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

type DialogProps = {
  opener: ReactNode
  openerTone?: ButtonTone
  title: string
  close: string
  children: ReactNode
}

/** A question over the page, by the browser's own dialog (focus kept inside, Esc closes). Needs script: never the only way. */
export function Dialog({ opener, openerTone = 'quiet', title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <button
        type="button"
        className={buttonClass(openerTone, 'needs-script')}
        onClick={() => dialog.current?.showModal()}
      >
        {opener}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-6 text-ink shadow-dialog backdrop:bg-ink/40"
      >
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className={buttonClass('plain')} onClick={() => dialog.current?.close()}>
            <Icon name="cross" />
            <span className="sr-only">{close}</span>
          </button>
        </div>
        {children}
      </dialog>
    </>
  )
}
