import type { ReactNode } from 'react'

/** Buttons side by side, the main one first, wrapping on a phone. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap items-center gap-3">{children}</div>
}
