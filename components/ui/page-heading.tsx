import type { ReactNode } from 'react'

type PageHeadingProps = { title: ReactNode; lede?: ReactNode; above?: ReactNode; aside?: ReactNode }

/** The one h1 of a page: a short line `above` it, a `lede` below, actions `aside` at the right. */
export function PageHeading({ title, lede, above, aside }: PageHeadingProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 break-words">
        {above && <p className="mb-1 text-small text-ink-2">{above}</p>}
        <h1>{title}</h1>
        {lede && <p className="mt-3 max-w-measure text-lede text-ink-2">{lede}</p>}
      </div>
      {aside && <div className="flex flex-wrap items-center gap-3">{aside}</div>}
    </div>
  )
}
