import { useId } from 'react'
import { hourOf } from '@/components/calendar/clock-words'
import { hoursShown } from '@/components/calendar/hours-shown'
import { inOrder, placeBlocks } from '@/components/calendar/place-blocks'
import { type Day, daysDrawn } from '@/components/calendar/week'
import { WeekBlock } from '@/components/calendar/week-block'
import type { Locale } from '@/lib/i18n/locales'

type WeekGridProps = {
  days: Day[]
  /** Two names make two lanes per day; without them a day is one column. */
  people?: [string, string]
  words: { empty: string; cancelled: string; both: string }
  locale: Locale
}

/**
 * One list per day, in the order of time, so that it reads well without seeing it. The grid only moves the items:
 * places are classes, because the content policy admits no style attribute.
 */
export function WeekGrid({ days: all, people, words, locale }: WeekGridProps) {
  const id = useId()
  const days = daysDrawn(all)
  const { first, last } = hoursShown(days)
  const hours = Array.from({ length: last - first }, (_, index) => first + index)
  return (
    <div className="week-grid" data-days={days.length} data-lanes={people ? 2 : 1}>
      <div className="week-hours" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{hourOf(hour, locale)}</span>
        ))}
      </div>
      {days.map((day) => (
        <div key={day.date} className="week-day">
          <div className="week-head">
            <h3 id={`${id}${day.date}`}>{day.label}</h3>
            {day.note && <p className="text-small text-amber">{day.note}</p>}
          </div>
          {day.blocks.length === 0 && <p className="week-empty">{words.empty}</p>}
          <ol className="week-track" aria-labelledby={`${id}${day.date}`}>
            {inTime(placeBlocks(day.blocks, first * 60)).map((placed) => (
              <WeekBlock
                key={placed.block.id}
                placed={placed}
                people={people}
                words={words}
                locale={locale}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function inTime(placed: ReturnType<typeof placeBlocks>) {
  const order = inOrder(placed.map(({ block }) => block))
  return [...placed].sort((a, b) => order.indexOf(a.block) - order.indexOf(b.block))
}
