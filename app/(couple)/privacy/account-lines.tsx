import type { Locale } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

export type AccountLine = { who: string; what: string; at: Date }

type AccountLinesProps = { lines: AccountLine[]; zone: string; locale: Locale }

/** Who, what and when, one under the other: it wraps on a phone where a table would not. */
export function AccountLines({ lines, zone, locale }: AccountLinesProps) {
  return (
    <ul>
      {lines.map(({ who, what, at }) => (
        <li
          key={`${who} ${what} ${at.toISOString()}`}
          className="border-t border-hair py-2.5 first:border-t-0"
        >
          <p className="break-words font-[560]">{who}</p>
          <p className="text-small text-ink-2">
            {what} · {sayWhen(at.getTime(), zone, locale)}
          </p>
        </li>
      ))}
    </ul>
  )
}
