'use client'

import type { RefObject } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'

type DeskKeyListProps = {
  list: RefObject<HTMLDialogElement | null>
  on: boolean
  choose: (on: boolean) => void
}

const keys: [string, string][] = [
  ['J', 'next couple'],
  ['K', 'couple before'],
  ['Enter', 'open the couple'],
  ['X', 'choose it, or not'],
  ['E', 'do the step; once it is done, the next case'],
  ['S', 'set aside until a day'],
  ['A', 'give to a colleague'],
  ['/', 'find a couple'],
  ['J / K', 'on the page of benefits: next plan, plan before'],
  ['P', 'paste a reply; Ctrl+Enter imports it'],
  ['V', 'to the button that verifies'],
  ['C', 'record a call'],
  ['G Q', 'to the queue'],
  ['G S', 'to the schedule'],
  ['G C', 'to the calendar'],
  ['Esc', 'back'],
  ['?', 'this list'],
]

/** What each key does, and the switch that turns them off. */
export function DeskKeyList({ list, on, choose }: DeskKeyListProps) {
  return (
    <dialog
      ref={list}
      aria-labelledby="desk-keys-title"
      className="m-auto w-[min(24rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-5 text-ink shadow-dialog backdrop:bg-ink/40"
    >
      <h2 id="desk-keys-title" className="mb-3">
        Keys
      </h2>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mb-4 flex items-center gap-2">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => choose(event.target.checked)}
          className="size-[1.15em] accent-action"
        />
        Use these keys
      </label>
      <button type="button" className={buttonClass('quiet')} onClick={() => list.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
