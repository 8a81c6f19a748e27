import type { ReactNode } from 'react'

/** Short entries below one another, each with at most one thing to do at its right; reads well on a phone. */
export function EntryList({ children }: { children: ReactNode }) {
  return <ul className="max-w-measure border-t border-hair">{children}</ul>
}

export function Entry({
  title,
  action,
  children,
}: {
  title: ReactNode
  action?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="flex items-start justify-between gap-x-4 border-b border-hair py-2">
      <div className="min-w-0">
        <p className="font-[560]">{title}</p>
        <div className="text-small text-ink-2 [overflow-wrap:anywhere]">{children}</div>
      </div>
      {action && <div className="-my-1 shrink-0">{action}</div>}
    </li>
  )
}
