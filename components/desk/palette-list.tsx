'use client'

import type { PaletteItem } from '@/components/desk/palette-item'

type PaletteListProps = { items: PaletteItem[]; at: number; go: (item: PaletteItem) => void }

/** The lines of the palette; the focus stays in its input, and arrows move the chosen line. */
export function PaletteList({ items, at, go }: PaletteListProps) {
  return (
    <div
      id="palette-list"
      role="listbox"
      aria-label="Pages, acts and couples"
      className="mt-2 max-h-[50vh] overflow-y-auto"
    >
      {items.map((item, place) => (
        <div
          key={item.href}
          id={`palette-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          onClick={() => go(item)}
          onKeyDown={(event) => event.key === 'Enter' && go(item)}
          className="flex min-h-9 cursor-pointer items-center rounded-small px-2 aria-selected:bg-plum-tint aria-selected:font-[560]"
        >
          {item.label}
        </div>
      ))}
    </div>
  )
}
