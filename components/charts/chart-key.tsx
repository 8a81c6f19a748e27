/** What a fill of a picture means. */
export function ChartKey({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="14" height="14" focusable="false">
        <rect x="1" y="1" width="12" height="12" strokeDasharray="4 3" className={className} />
      </svg>
      {children}
    </span>
  )
}
