/** A key to press. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-small border border-b-2 border-line px-1.5 font-sans text-small text-ink-2">
      {children}
    </kbd>
  )
}
