'use client'

import { useEffect, useRef, useState, useTransition } from 'react'
import { DeskKeyList } from '@/components/desk/desk-key-list'
import { actOfKey } from '@/components/desk/key-acts'
import { buttonClass } from '@/components/ui/button'
import { type FormAction, formKeyField, idle } from '@/lib/forms/form-state'

type DeskKeysProps = { on: boolean; choose: FormAction; couple?: string }

/** Single keys for the desk. They can be switched off for good (WCAG 2.1.4), and everything works without them. */
export function DeskKeys({ on: kept, choose, couple }: DeskKeysProps) {
  const [on, setOn] = useState(kept)
  const [, start] = useTransition()
  const list = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!on) return
    let before = ''
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const act =
        key === '?' ? () => list.current?.showModal() : actOfKey(before === 'g' ? `g ${key}` : key, couple)
      before = key
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, couple])

  function keep(next: boolean) {
    setOn(next)
    const data = new FormData()
    data.set('on', next ? 'yes' : 'no')
    data.set(formKeyField, crypto.randomUUID())
    start(async () => {
      await choose(idle, data)
    })
  }
  return (
    <>
      <button
        type="button"
        className={buttonClass('plain', 'needs-script max-sm:hidden')}
        onClick={() => list.current?.showModal()}
      >
        Keys
      </button>
      <DeskKeyList list={list} on={on} choose={keep} />
    </>
  )
}

/** A key right after Esc still comes from within the dialog that it closed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox]), textarea, select') ||
      target.closest('dialog[open]') !== null)
  )
}
