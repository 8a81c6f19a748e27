'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type SectionTab = { href: string; label: string }

/**
 * The sections of a staff member's work. A layout outlives its pages, so the address itself says which one is open:
 * the section whose own address reaches furthest into it.
 */
export function SectionTabs({ tabs }: { tabs: SectionTab[] }) {
  const path = usePathname()
  const [open] = tabs
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)
  return (
    <nav aria-label="Sections">
      <ul className="flex flex-wrap">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab === open ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-[3px] border-transparent px-3 text-ink-2 no-underline hover:text-ink aria-[current]:border-action aria-[current]:font-[640] aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
