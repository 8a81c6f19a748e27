import { Meter } from '@/components/ui/meter'
import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import { wholeDollars } from '@/lib/domain/benefits/money'

export type MeterWords = {
  /** "Deductible", "Out-of-pocket maximum". */
  name: string
  used: (used: string, total: string) => string
  left: (left: string) => string
  /** Said where the plan did not tell enough for a bar. Never a zero. */
  notKnown: string
}

type Props = {
  /** Null where the plan did not say it. */
  total: Cents | null
  left: Cents | null
  words: MeterWords
  /** Where and when it was said. */
  source: string | null
}

/** How much of a yearly sum is used: a bar with its words, or words alone where not enough is known. */
export function DeductibleMeter({ total, left, words, source }: Props) {
  const isWhole = total !== null && left !== null
  return (
    <div className="mb-3">
      <p className="font-[560]">{words.name}</p>
      {isWhole && (
        <Meter
          value={total - left}
          of={total}
          text={words.used(wholeDollars(Math.max(0, total - left)), wholeDollars(total))}
        />
      )}
      <p className={isWhole ? 'text-small text-ink-2' : undefined}>
        {left === null ? words.notKnown : words.left(wholeDollars(left))}
      </p>
      {source && <p className="text-small text-ink-2">{source}</p>}
    </div>
  )
}
