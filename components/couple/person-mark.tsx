import clsx from 'clsx'
import type { Who } from '@/components/couple/who'

/** The shape of a person: ● river, ◆ clay, ▬ plum. Shape, colour and word always go together. */
export function PersonDot({ who }: { who: Who }) {
  return (
    <svg
      viewBox="0 0 22 14"
      aria-hidden="true"
      focusable="false"
      className="inline-block h-3.5 w-[22px] shrink-0"
    >
      {who === 'first' && <circle cx="11" cy="7" r="7" className="fill-river" />}
      {who === 'second' && (
        <rect x="6" y="2" width="10" height="10" rx="2" transform="rotate(45 11 7)" className="fill-clay" />
      )}
      {who === 'both' && <rect width="22" height="14" rx="7" className="fill-plum" />}
    </svg>
  )
}

export function PersonMark({ who, name, className }: { who: Who; name: string; className?: string }) {
  return (
    <span className={clsx('inline-flex items-center gap-1.5', className)}>
      <PersonDot who={who} />
      {name}
    </span>
  )
}
