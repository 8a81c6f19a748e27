import { Notice } from '@/components/ui/notice'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type Interval, minutesOf } from '@/lib/domain/time'

const SHOWN = 5

/** Hours for which nobody is on duty, in words; nothing when all are covered. */
export function Uncovered({ gaps, zone }: { gaps: Interval[]; zone: string }) {
  if (gaps.length === 0) return null
  const hours = Math.round(gaps.reduce((sum, gap) => sum + minutesOf(gap), 0) / 60)
  return (
    <Notice
      tone="attention"
      title={`Nobody is on duty for ${hours} of these hours. Alerts then go to every director.`}
    >
      <ul>
        {gaps.slice(0, SHOWN).map(({ start, end }) => (
          <li key={start}>
            {sayWhen(start, zone, 'en')} to {sayWhen(end, zone, 'en')}
          </li>
        ))}
        {gaps.length > SHOWN && <li>and {gaps.length - SHOWN} more</li>}
      </ul>
    </Notice>
  )
}
