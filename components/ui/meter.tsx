type MeterProps = {
  /** Both in the same unit (minutes, cents, days); only real quantities, never a person's recovery. */
  value: number
  of: number
  /** The sentence beside the bar, such as "6 of 9 hours planned". The bar adds nothing to it. */
  text: string
}

/** How much of a known whole is used or planned. */
export function Meter({ value, of, text }: MeterProps) {
  const share = of > 0 ? Math.min(Math.max(value / of, 0), 1) : 0
  return (
    <div>
      <p className="mb-1">{text}</p>
      <svg aria-hidden="true" className="h-3.5 w-full rounded-full bg-hair" focusable="false">
        <rect width={`${(share * 100).toFixed(1)}%`} height="100%" className="fill-action" />
      </svg>
    </div>
  )
}
