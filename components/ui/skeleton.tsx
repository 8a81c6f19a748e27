/** The shape of what is coming, for waits over a third of a second. `lines` is the number of lines of text it stands for. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  const rows = Array.from({ length: lines }, (_, line) => `line-${line}`)
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      {rows.map((row) => (
        <div key={row} aria-hidden="true" className="mb-3 h-5 rounded-small bg-hair last:w-2/3" />
      ))}
    </div>
  )
}
