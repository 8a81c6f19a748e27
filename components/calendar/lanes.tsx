import { getLocale, getTranslations } from 'next-intl/server'
import { hoursIn } from '@/components/calendar/clock-words'
import type { Day } from '@/components/calendar/week'
import { WeekGrid } from '@/components/calendar/week-grid'
import { WeekTable } from '@/components/calendar/week-table'
import { PersonMark } from '@/components/couple/person-mark'
import type { Locale } from '@/lib/i18n/locales'

export type LanesProps = {
  days: Day[]
  /** The two partners as the reader may call them: first lane, second lane. */
  people: [string, string]
  /** Such as "Denver": every time on the picture is in this zone. */
  zoneLabel?: string
  /** Minutes planned, and of how many. */
  hoursPlanned?: { planned: number; of?: number }
  /** Staff pages speak English whatever the cookie says. */
  lang?: Locale
}

/** The couple's week: a lane for each partner, and joint blocks over both. On a phone the same braid, day under day. */
export async function Lanes({ days, people, zoneLabel, hoursPlanned, lang }: LanesProps) {
  const locale = lang ?? (await getLocale())
  const t = await getTranslations({ locale, namespace: 'shell.lanes' })
  const words = { empty: t('empty'), cancelled: t('cancelled'), both: t('both') }
  return (
    <div>
      <p className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
        <PersonMark who="first" name={people[0]} />
        <PersonMark who="second" name={people[1]} />
        <PersonMark who="both" name={words.both} />
        {hoursPlanned && <span className="text-ink-2">{hoursText()}</span>}
        {zoneLabel && <span className="text-ink-2">{t('zone', { zone: zoneLabel })}</span>}
      </p>
      <WeekGrid days={days} people={people} words={words} locale={locale} />
      <WeekTable
        days={days}
        people={people}
        locale={locale}
        words={{
          ...words,
          title: t('asTable'),
          who: t('who'),
          day: t('day'),
          time: t('time'),
          what: t('what'),
        }}
      />
    </div>
  )

  function hoursText() {
    const planned = hoursIn(hoursPlanned?.planned ?? 0)
    return hoursPlanned?.of
      ? t('planned', { planned, wanted: hoursIn(hoursPlanned.of) })
      : t('hours', { hours: planned })
  }
}
