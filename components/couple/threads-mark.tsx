/** Two threads, each its own, crossing where the couple meets: the mark of the program. */
export function ThreadsMark({ className = 'h-[30px] w-[46px]' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 46 30"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 fill-none ${className}`}
      strokeWidth="4"
      strokeLinecap="round"
    >
      <path d="M2 8C14 8 14 22 26 22S38 8 44 8" className="stroke-river" />
      <path d="M2 22C14 22 14 8 26 8" className="stroke-paper" strokeWidth="8" />
      <path d="M2 22C14 22 14 8 26 8S38 22 44 22" className="stroke-clay" />
    </svg>
  )
}
