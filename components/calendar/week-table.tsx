import { timeRange } from '@/components/calendar/clock-words'
import { inOrder } from '@/components/calendar/place-blocks'
import type { Day } from '@/components/calendar/week'
import { nameOf } from '@/components/calendar/week-block'
import { stacked } from '@/components/schedule/stacked'
import { Disclosure } from '@/components/ui/disclosure'
import { Cell, Row, Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/locales'

type WeekTableProps = {
  days: Day[]
  people?: [string, string]
  words: Record<'title' | 'who' | 'day' | 'time' | 'what' | 'both' | 'cancelled', string>
  locale: Locale
}

/** The same week as a table, for those who listen to it or want it in rows. */
export function WeekTable({ days, people, words, locale }: WeekTableProps) {
  const head = [words.day, words.time, ...(people ? [words.who] : []), words.what]
  return (
    <div className="mt-2 text-small">
      <Disclosure title={words.title}>
        <Table caption={words.title} head={head.map((text) => ({ text }))} className={stacked}>
          {days.flatMap((day) =>
            inOrder(day.blocks).map((block) => (
              <Row key={`${day.date}-${block.id}`}>
                <Cell heading>{day.label}</Cell>
                <Cell>{timeRange(block.startMinute, block.endMinute, locale)}</Cell>
                {people && <Cell>{nameOf(block.lane, people, words.both)}</Cell>}
                <Cell>
                  {[block.title, block.detail, block.warning, block.cancelled && words.cancelled]
                    .filter(Boolean)
                    .join(', ')}
                </Cell>
              </Row>
            )),
          )}
        </Table>
      </Disclosure>
    </div>
  )
}
