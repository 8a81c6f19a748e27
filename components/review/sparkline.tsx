const [WIDTH, HEIGHT] = [160, 36]

/** Totals of several rounds as a small line, earliest left; the numbers themselves are its label. */
export function Sparkline({ values, label }: { values: number[]; label: string }) {
  const most = Math.max(...values, 1)
  const at = (value: number, index: number) => {
    const x = 4 + (index * (WIDTH - 8)) / Math.max(values.length - 1, 1)
    return `${x.toFixed(1)},${(HEIGHT - 4 - (value / most) * (HEIGHT - 8)).toFixed(1)}`
  }
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} className="mb-2">
      <polyline points={values.map(at).join(' ')} fill="none" className="stroke-action" strokeWidth="2" />
    </svg>
  )
}
