import clsx from 'clsx'
import Link from 'next/link'
import { timeRange } from '@/components/calendar/clock-words'
import type { Placed } from '@/components/calendar/place-blocks'
import { PersonDot } from '@/components/couple/person-mark'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/i18n/locales'

type WeekBlockProps = {
  placed: Placed
  people?: [string, string]
  words: { cancelled: string; both: string }
  locale: Locale
}

/** One block: whose (shape, colour, word), what, when, with whom; a low one may lose its last line, never its time. */
export function WeekBlock({ placed, people, words, locale }: WeekBlockProps) {
  const { block, row, rows, column, columns } = placed
  const inside = (
    <>
      <span className="week-title">
        {people && (
          <span className="week-mark">
            <PersonDot who={block.lane} />
          </span>
        )}
        {people && <span className="sr-only">{nameOf(block.lane, people, words.both)}: </span>}
        {block.title}
      </span>
      <span className="week-time">{timeRange(block.startMinute, block.endMinute, locale)}</span>
      {block.warning && (
        <span className="week-warning">
          <Icon name="warning" /> {block.warning}
        </span>
      )}
      {block.cancelled && <span className="week-cancelled">{words.cancelled}</span>}
      {block.detail && <span className="week-detail">{block.detail}</span>}
    </>
  )
  return (
    <li
      data-lane={block.lane}
      data-kind={block.kind}
      data-short={rows <= 2 || undefined}
      data-muted={block.muted || undefined}
      data-warning={block.warning ? true : undefined}
      data-cancelled={block.cancelled || undefined}
      className={clsx(
        'week-block',
        `lanes:row-start-${row} lanes:row-span-${rows} lanes:col-start-${column} lanes:col-span-${columns}`,
      )}
    >
      {block.href ? <Link href={block.href}>{inside}</Link> : <div>{inside}</div>}
    </li>
  )
}

export function nameOf(lane: Placed['block']['lane'], people: [string, string], both: string): string {
  return lane === 'both' ? both : people[lane === 'first' ? 0 : 1]
}
