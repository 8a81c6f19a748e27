import type { ReactNode } from 'react'

/** One component with its name, as it is written in code. */
export function Piece({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-hair pt-4">
      <h2 className="mb-3 font-mono text-h3">{name}</h2>
      {children}
    </section>
  )
}
