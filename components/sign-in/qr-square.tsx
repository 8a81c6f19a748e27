/** A square to scan, drawn on the server. Always dark on white, with its quiet border: scanners need that. */
export function QrSquare({ square, label }: { square: boolean[][]; label: string }) {
  const size = square.length + 8
  const dark = square.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')),
  )
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="w-56 max-w-full rounded-control"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
