import { getTranslations } from 'next-intl/server'
import type { Day } from '@/components/calendar/week'
import { WeekGrid } from '@/components/calendar/week-grid'
import { WeekTable } from '@/components/calendar/week-table'
import type { Locale } from '@/lib/i18n/locales'

export type WeekColumnsProps = {
  /** One column each: the days of one clinician, or one day of several people. Every block has the lane `both`. */
  days: Day[]
  zoneLabel?: string
  /** Staff pages speak English whatever the cookie says. */
  lang?: Locale
}

/** A clinician's week: or that of a partner in care of their own: the same picture with one lane per column. */
export async function WeekColumns({ days, zoneLabel, lang = 'en' }: WeekColumnsProps) {
  const t = await getTranslations({ locale: lang, namespace: 'shell.lanes' })
  const words = { empty: t('empty'), cancelled: t('cancelled'), both: '' }
  return (
    <div>
      {zoneLabel && <p className="mb-2 text-small text-ink-2">{t('zone', { zone: zoneLabel })}</p>}
      <WeekGrid days={days} words={words} locale={lang} />
      <WeekTable
        days={days}
        locale={lang}
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
}
