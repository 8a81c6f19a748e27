import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** The way back, first on every question page. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mb-4">
      <Link href={href} className="inline-flex min-h-8 items-center gap-1.5">
        <Icon name="arrow-left" />
        {children}
      </Link>
    </p>
  )
}
