import clsx from 'clsx'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/shell/site-footer'

type PageFrameProps = { frame: 'couple' | 'staff'; header: ReactNode; children: ReactNode }

/** Header, main, footer. `frame` sets the scale: couples read large and calm, staff see more at once. */
export function PageFrame({ frame, header, children }: PageFrameProps) {
  return (
    <div data-frame={frame} className="flex min-h-dvh flex-col">
      {header}
      <main
        id="main"
        lang={frame === 'staff' ? 'en' : undefined}
        tabIndex={-1}
        className={clsx(
          'mx-auto w-full grow px-4',
          frame === 'couple' ? 'max-w-page pt-8 sm:px-6' : 'max-w-desk pt-5',
        )}
      >
        {children}
      </main>
      <SiteFooter frame={frame} />
    </div>
  )
}
