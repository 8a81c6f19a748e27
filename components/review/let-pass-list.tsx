type LetPass = { id: string; reference: string; days: string; reason: string; by: string }

/** Days that are booked without a payer's word, each with who answers for them and why. */
export function LetPassList({ rows }: { rows: LetPass[] }) {
  return (
    <ul>
      {rows.map(({ id, reference, days, reason, by }) => (
        <li key={id} className="border-t border-hair py-2 first:border-t-0">
          <p>
            <span className="font-mono text-mono">{reference}</span>, {days}: {reason}
          </p>
          <p className="text-small text-ink-2">{by}</p>
        </li>
      ))}
    </ul>
  )
}
