import clsx from 'clsx'
import type { ReactNode } from 'react'

/** `todo` needs the reader, `done` is finished, `danger` is for safety and errors, `plain` says a state without weight. */
export type TagTone = 'plain' | 'todo' | 'done' | 'danger' | 'together'

const tones: Record<TagTone, string> = {
  plain: 'text-ink-2 border border-hair',
  todo: 'bg-amber-tint text-amber',
  done: 'bg-moss-tint text-moss',
  danger: 'bg-brick-tint text-brick',
  together: 'bg-plum-tint text-plum',
}

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={clsx('inline-block rounded-full px-[0.65em] text-small whitespace-nowrap', tones[tone])}>
      {children}
    </span>
  )
}
