import type { ReactNode } from 'react'

/** Short facts, name beside value, as many as fit a glance. */
export function FactList({ rows }: { rows: { label: string; value: ReactNode }[] }) {
  return (
    <dl>
      {rows.map(({ label, value }) => (
        <div
          key={label}
          className="grid grid-cols-[7rem_1fr] gap-x-3 border-t border-hair py-1.5 first:border-t-0"
        >
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
