import clsx from 'clsx'
import Link from 'next/link'

export type Tab = { href: string; label: string; count?: number; current: boolean }

/** Tabs are links: each is an address that can be kept, sent and opened in another window. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-4 border-b border-hair">
      <ul className="flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={clsx(
                'inline-flex min-h-(--control) items-center gap-2 border-b-[3px] px-3 no-underline',
                tab.current
                  ? 'border-action font-[640] text-ink'
                  : 'border-transparent text-ink-2 hover:border-line hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-small text-ink-2">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
