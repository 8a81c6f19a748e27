import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type DisclosureProps = {
  title: ReactNode
  open?: boolean
  id?: string
  /** For a table, which needs the whole width rather than the length of a line of prose. */
  wide?: boolean
  children: ReactNode
}

/** More, for those who want it. The browser's own `details`, so it opens without script. */
export function Disclosure({ title, open, id, wide, children }: DisclosureProps) {
  return (
    <details id={id} open={open} className="group border-b border-hair">
      <summary className="flex min-h-(--control) list-none items-center gap-2 py-2 font-[560] text-action [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="group-open:rotate-90" />
        <span className="underline decoration-1 underline-offset-4">{title}</span>
      </summary>
      <div className={wide ? 'pb-5' : 'max-w-measure pb-5 pl-[1.7em]'}>{children}</div>
    </details>
  )
}
