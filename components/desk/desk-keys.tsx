'use client'

import { useEffect, useRef, useState } from 'react'
import { DeskKeyList } from '@/components/desk/desk-key-list'
import { buttonClass } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'

const kept = 'desk-keys'

/** Single keys for the queue. They can be switched off (WCAG 2.1.4), and everything works without them. */
export function DeskKeys() {
  const [on, setOn] = useState(false)
  const list = useRef<HTMLDialogElement>(null)

  useEffect(() => setOn(localStorage.getItem(kept) !== 'off'), [])
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = { j: () => step(1), k: () => step(-1), '/': find, '?': () => list.current?.showModal() }[
        event.key
      ]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])

  const choose = (next: boolean) => {
    localStorage.setItem(kept, next ? 'on' : 'off')
    setOn(next)
  }
  return (
    <div className="needs-script flex items-center gap-1.5 max-sm:hidden">
      {on && ['J', 'K', 'Enter'].map((key) => <Kbd key={key}>{key}</Kbd>)}
      <button type="button" className={buttonClass('plain')} onClick={() => list.current?.showModal()}>
        Keys
      </button>
      <DeskKeyList list={list} on={on} choose={choose} />
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input, textarea, select') || target.closest('dialog') !== null)
  )
}

/** Moves to the next couple, the first one when none has the focus yet. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-desk-row]')]
  const here = rows.findIndex((row) => row.closest('tbody')?.contains(document.activeElement))
  const next = here < 0 ? 0 : Math.min(Math.max(here + by, 0), rows.length - 1)
  rows[next]?.focus()
}

function find() {
  document.getElementById('desk-filter')?.focus()
}
