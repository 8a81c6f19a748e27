'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { LARGEST_FILE, tooLarge } from '@/lib/forms/reply-size'

/**
 * Lets a file be dropped on the form, as a shortcut to its file input, and says at once when a file is too large to be
 * worth sending. Such a file is not kept, so a form with nothing else in it is not sent: "empty" would be no answer.
 */
export function ReplyDrop({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => (area.current ? listen(area.current, setProblem) : undefined), [])
  return (
    <div
      ref={area}
      className="rounded-control outline-offset-4 data-over:outline-[2px] data-over:outline-dashed data-over:outline-action"
    >
      {children}
      <p role="status" data-told={problem || undefined} className="mb-4 font-[600] text-brick empty:hidden">
        {problem}
      </p>
    </div>
  )
}

function listen(area: HTMLElement, say: (problem: string) => void): () => void {
  const field = area.querySelector<HTMLInputElement>('input[type=file]')
  let large = false
  const check = () => {
    const file = field?.files?.[0]
    large = file !== undefined && file.size >= LARGEST_FILE
    say(file && large ? tooLarge(file.size) : '')
    if (large && field) field.value = ''
  }
  const send = (event: Event) => {
    const text = area.querySelector('textarea')?.value.trim()
    if (!large || !field || text) return
    event.preventDefault()
    // The form sends itself when it hears of this, however the browser was told.
    event.stopPropagation()
    field.focus()
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    area.dataset.over = 'yes'
  }
  const away = () => delete area.dataset.over
  const drop = (event: DragEvent) => {
    event.preventDefault()
    away()
    if (!field || !event.dataTransfer?.files.length) return
    field.files = event.dataTransfer.files
    check()
  }
  const type = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    field?.form?.requestSubmit()
    // Out of the text, so that the next single key is one of the desk's again.
    area.closest<HTMLElement>('[data-coverage]')?.focus()
  }
  const heard = new AbortController()
  const { signal } = heard
  area.addEventListener('dragover', over, { signal })
  area.addEventListener('dragleave', away, { signal })
  area.addEventListener('drop', drop, { signal })
  area.addEventListener('keydown', type, { signal })
  field?.addEventListener('change', check, { signal })
  field?.form?.addEventListener('submit', send, { signal })
  return () => heard.abort()
}
