import { getTranslations } from 'next-intl/server'
import type { Day } from '@/components/calendar/week'
import { WeekGrid } from '@/components/calendar/week-grid'
import { WeekTable } from '@/components/calendar/week-table'

export type WeekColumnsProps = {
  /** One column each: the days of one clinician, or one day of several people. Every block has the lane `both`. */
  days: Day[]
  zoneLabel?: string
}

/** A clinician's week: the same picture with one lane per column. English only. */
export async function WeekColumns({ days, zoneLabel }: WeekColumnsProps) {
  const t = await getTranslations({ locale: 'en', namespace: 'shell.lanes' })
  const words = { empty: t('empty'), cancelled: t('cancelled'), both: '' }
  return (
    <div>
      {zoneLabel && <p className="mb-2 text-small text-ink-2">{t('zone', { zone: zoneLabel })}</p>}
      <WeekGrid days={days} words={words} locale="en" />
      <WeekTable
        days={days}
        locale="en"
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
