import type { ReactNode } from 'react'

/** An empty list says what will appear here and what to do, and nothing else. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-card border border-dashed border-line px-(--pad-card) py-8 text-center">
      <p className="font-[560]">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-measure text-ink-2">{children}</div>}
    </div>
  )
}
