import { getLocale, getTranslations } from 'next-intl/server'
import { hourOf, timeOf } from '@/components/calendar/clock-words'
import type { PaintedWindow } from '@/components/calendar/painted-hours'
import { PainterLeaf } from '@/components/calendar/painter-leaf'

export type HourGridPainterProps = {
  windows: PaintedWindow[]
  who: 'first' | 'second'
  /** The other partner's times, already in the reader's zone; left out until they have given any. */
  partner?: { name: string; windows: PaintedWindow[] }
  firstHour?: number
  lastHour?: number
}

/**
 * "Times that work": a week to tap on, and the same as a list. Stands inside an ActionForm. The form posts `day`
 * ("1" to "7"), `from` and `until` (minutes since midnight) once per line, aligned; empty lines are empty words.
 */
export async function HourGridPainter(props: HourGridPainterProps) {
  const { windows, who, partner } = props
  const all = [...windows, ...(partner?.windows ?? [])]
  // A time that was given elsewhere may lie outside the usual hours; it must be seen, or saving would lose it.
  const firstHour = Math.min(props.firstHour ?? 7, ...all.map(({ from }) => Math.floor(from / 60)))
  const lastHour = Math.max(props.lastHour ?? 22, ...all.map(({ until }) => Math.ceil(until / 60)))
  const locale = await getLocale()
  const t = await getTranslations('shell.painter')
  const halves = Array.from(
    { length: (lastHour - firstHour) * 2 + 1 },
    (_, place) => firstHour * 60 + place * 30,
  )
  return (
    <PainterLeaf
      windows={windows}
      who={who}
      partner={partner}
      locale={locale}
      days={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
        day,
        short: dayName(day, 'short'),
        long: dayName(day, 'long'),
      }))}
      times={halves.map((minute) => ({
        minute,
        text: timeOf(minute, locale),
        hour: minute % 60 === 0 ? hourOf(minute / 60, locale) : null,
      }))}
      words={{
        gridLabel: t('gridLabel'),
        howTo: t('howTo'),
        free: t('free'),
        notFree: t('notFree'),
        partnerFree: t('partnerFree', { name: partner?.name ?? '' }),
        list: t('list'),
        listAlone: t('listAlone'),
        moreLines: t('moreLines'),
        listHelp: t('listHelp'),
        day: t('day'),
        from: t('from'),
        until: t('until'),
        noDay: t('noDay'),
        noTime: t('noTime'),
        addLine: t('addLine'),
        removeLine: t('removeLine'),
        nothingChosen: t('nothingChosen'),
        yourHours: t('yourHours', { hours: '{hours}' }),
        bothCan: t('bothCan', { windows: '{windows}', hours: '{hours}' }),
        noneTogether: t('noneTogether'),
      }}
    />
  )

  function dayName(day: number, length: 'short' | 'long') {
    return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, day),
    )
  }
}
