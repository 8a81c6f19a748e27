'use client'

import { useEffect, useRef } from 'react'
import { coverPage } from '@/components/shell/other-tabs'
import { buttonClass } from '@/components/ui/button'
import { paths } from '@/lib/paths'

type StillHereProps = {
  words: { title: string; text: string; stay: string }
  /** Milliseconds of quiet after which we ask, and after which the session is over. */
  askAfter: number
  overAfter: number
}

/**
 * Asks before a quiet session ends, in the browser's own dialog; closing it is an answer too. When nobody answers, the
 * page is covered and left, so that the next person at this device does not read it. Without script the server ends the
 * session all the same.
 */
export function StillHere({ words, askAfter, overAfter }: StillHereProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = []
    function begin() {
      for (const timer of timers) clearTimeout(timer)
      timers = [
        setTimeout(() => dialog.current?.showModal(), askAfter),
        setTimeout(() => {
          coverPage()
          location.replace(paths.signIn)
        }, overAfter),
      ]
    }
    async function stay() {
      const answer = await fetch(paths.stillHere, { method: 'POST' }).catch(() => undefined)
      if (answer?.ok) begin()
    }
    const open = dialog.current
    begin()
    open?.addEventListener('close', stay)
    return () => {
      for (const timer of timers) clearTimeout(timer)
      open?.removeEventListener('close', stay)
    }
  }, [askAfter, overAfter])

  return (
    <dialog
      ref={dialog}
      aria-labelledby="still-here"
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-6 text-ink shadow-dialog backdrop:bg-ink/40"
    >
      <h2 id="still-here">{words.title}</h2>
      <p className="my-3">{words.text}</p>
      <form method="dialog">
        <button type="submit" className={buttonClass('main')}>
          {words.stay}
        </button>
      </form>
    </dialog>
  )
}
