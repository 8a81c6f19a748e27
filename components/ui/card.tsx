import clsx from 'clsx'
import type { ReactNode } from 'react'

type CardProps = {
  title?: ReactNode
  aside?: ReactNode
  level?: 2 | 3
  className?: string
  /** Where a link elsewhere on the page leads. */
  id?: string
  children: ReactNode
}

/** A sheet of paper on the table: border, no shadow. `aside` stands at the right of the title. */
export function Card({ title, aside, level = 2, className, id, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={id} className={clsx('rounded-card border border-hair bg-surface p-(--pad-card)', className)}>
      {title && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Heading>{title}</Heading>
          {aside && <span className="text-small text-ink-2">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
