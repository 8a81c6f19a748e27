'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { foundIn } from '@/components/desk/found-in'
import { matching, type PaletteItem } from '@/components/desk/palette-item'
import { PaletteList } from '@/components/desk/palette-list'
import { buttonClass } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { type FormAction, formKeyField, idle } from '@/lib/forms/form-state'
import { paths } from '@/lib/paths'

/** Every page and act of the desk by its words, and couples by name; names are posted. Ctrl K opens it anywhere. */
export function CommandPalette({ items, find }: { items: PaletteItem[]; find: FormAction }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [state, send, pending] = useActionState(find, idle)
  const [asked, setAsked] = useState('')

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  const found = state.status === 'done' && asked === typed.trim() ? foundIn(state.shown) : null
  const couples = (found ?? []).map(({ coupleId, names }) => ({
    label: names,
    href: paths.deskCouple(coupleId),
  }))
  const shown = [...couples, ...matching(items, typed)].slice(0, 12)

  function go(item: PaletteItem | undefined) {
    if (!item) return
    dialog.current?.close()
    router.push(item.href)
  }
  function ask() {
    const data = new FormData()
    data.set('words', typed.trim())
    data.set(formKeyField, crypto.randomUUID())
    setAsked(typed.trim())
    startTransition(() => send(data))
  }
  function press(event: KeyboardEvent) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move) setAt((was) => Math.min(Math.max(was + move, 0), shown.length - 1))
    else if (event.key !== 'Enter') return
    else if (shown[at]) go(shown[at])
    else ask()
    event.preventDefault()
  }
  return (
    <>
      <button
        type="button"
        className={buttonClass('quiet', 'needs-script')}
        onClick={() => dialog.current?.showModal()}
      >
        Go to{' '}
        <span className="max-md:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>
      <dialog
        ref={dialog}
        aria-label="Go to a page or couple"
        onClose={() => setTyped('')}
        className="mx-auto mt-[12vh] mb-auto w-[min(36rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-4 text-ink shadow-dialog backdrop:bg-ink/40"
      >
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={shown[at] ? `palette-${at}` : undefined}
          aria-label="A page, an act, or a couple"
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
          className="min-h-(--control) w-full rounded-control border-[1.5px] border-line bg-surface px-3"
        />
        <PaletteList items={shown} at={at} go={go} />
        <p role="status" className="mt-2 text-small text-ink-2">
          {pending ? 'Looking…' : saysOf(found, typed, shown.length)}
        </p>
        {typed.trim().length > 1 && (
          <button type="button" className={buttonClass('plain')} onClick={ask}>
            Find “{typed.trim()}” among my couples
          </button>
        )}
      </dialog>
    </>
  )
}

/** Couples are looked for when they are asked for, not with every letter: each look is written down. */
function saysOf(found: unknown[] | null, typed: string, shown: number): string {
  if (found?.length === 0) return 'None of your couples is called that.'
  return found === null && shown === 0 && typed.trim().length > 1
    ? 'Press Enter to look among your couples.'
    : 'Pages and acts show as you type; for a couple, type a name and press Enter.'
}
