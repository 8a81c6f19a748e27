'use client'

import { useEffect, useRef, useState } from 'react'
import { coverPage, tellOtherTabs, whenTold } from '@/components/shell/other-tabs'
import { pressesWithin } from '@/components/shell/three-presses'

type LeaveButtonProps = {
  words: { label: string; hint: string; presses: string[] }
  leave: string
  away: string
}

/**
 * The button, and Shift three times within five seconds. The page is covered first; everything else comes after. It
 * takes every submit of its form, so that its twin among the skip links does the same. Other tabs leave with it.
 */
export function LeaveButton({ words, leave, away }: LeaveButtonProps) {
  const [presses, setPresses] = useState(0)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const form = button.current?.form
    const now = (event: Event) => {
      event.preventDefault()
      leaveNow(leave, away)
    }
    form?.addEventListener('submit', now)
    const forget = pressesWithin('Shift', 5_000, (count) => {
      setPresses(count)
      if (count >= 3) leaveNow(leave, away)
    })
    const unheard = whenTold((told) => {
      if (told !== 'left') return
      coverPage()
      location.replace(away)
    })
    return () => {
      form?.removeEventListener('submit', now)
      forget()
      unheard()
    }
  }, [leave, away])

  return (
    <>
      <button
        ref={button}
        type="submit"
        title={words.hint}
        className="min-h-11 cursor-pointer rounded-control border-2 border-brick bg-paper px-3 py-1.5 text-small leading-tight sm:px-4 sm:text-body font-[600] text-brick hover:bg-brick-tint"
      >
        {words.label}
      </button>
      <span role="status" className="sr-only">
        {presses > 0 && presses < 3 ? words.presses[2 - presses] : ''}
      </span>
      {presses > 0 && (
        <span
          aria-hidden="true"
          className="fixed right-4 bottom-4 z-20 flex gap-1.5 rounded-full bg-surface p-3"
        >
          {[1, 2, 3].map((dot) => (
            <span key={dot} className={`size-3 rounded-full ${dot <= presses ? 'bg-brick' : 'bg-hair'}`} />
          ))}
        </span>
      )}
    </>
  )
}

/** Covers the page in this very frame, and the other tabs of this browser, ends the session on our side, then replaces this page in the history. */
async function leaveNow(leave: string, away: string) {
  coverPage()
  tellOtherTabs('left')
  try {
    await fetch(leave, {
      method: 'POST',
      keepalive: true,
      redirect: 'manual',
      signal: AbortSignal.timeout(2_000),
    })
  } finally {
    location.replace(away)
  }
}
