import Link from 'next/link'

type PageTurnerProps = {
  /** Of which list, for who does not see it. */
  label?: string
  /** What is shown of how many, in words. */
  said: string
  from: number
  shown: number
  total: number
  size: number
  at: (from: number) => string
}

/** How many of how many, and the way to the others. */
export function PageTurner({
  label = 'Pages of the list',
  said,
  from,
  shown,
  total,
  size,
  at,
}: PageTurnerProps) {
  return (
    <nav aria-label={label} className="mt-2 flex flex-wrap items-center gap-x-4 text-small text-ink-2">
      <span>{said}</span>
      {from > 0 && (
        <Link className="inline-flex min-h-8 items-center" href={at(Math.max(from - size, 0))}>
          Earlier
        </Link>
      )}
      {from + shown < total && (
        <Link className="inline-flex min-h-8 items-center" href={at(from + size)}>
          Next {Math.min(size, total - from - shown)}
        </Link>
      )}
    </nav>
  )
}
