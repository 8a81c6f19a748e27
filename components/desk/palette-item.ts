/** A place the command palette leads to. */
export type PaletteItem = { label: string; href: string }

/** Those whose words hold every word that was typed. */
export function matching(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
}
