import { getTranslations } from 'next-intl/server'
import { hoursIn } from '@/components/calendar/clock-words'
import { Card } from '@/components/ui/card'
import { Meter } from '@/components/ui/meter'
import type { OurWeek } from '@/lib/views/calendar/our-week'

/** The reader's hours in the week shown, and what their partner sees of them. A week with none has no bar to fill. */
export async function HoursCard({ view }: { view: OurWeek }) {
  const t = await getTranslations('calendar')
  const { week, plannedMinutes: minutes, wantedMinutes: wanted, shown } = view
  const name = view.people?.[view.myLane === 'first' ? 1 : 0]
  if (name === undefined)
    return <Card title={t('hours')}>{t('hoursAlone', { planned: hoursIn(minutes) })}</Card>
  const privacy = (
    <p className="text-small text-ink-2">
      {t(`privacy.theirs.${shown.theirs}`, { name })} {t(`privacy.mine.${shown.mine}`, { name })}
    </p>
  )
  if (minutes === 0) return <Card title={t('privacyTitle', { name })}>{privacy}</Card>
  const planned = hoursIn(minutes)
  const [least, most] = [hoursIn(wanted.least), hoursIn(wanted.most)]
  return (
    <Card title={week.start === week.thisWeek ? t('hours') : t('hoursOf', { date: week.title })}>
      <div className="mb-4">
        {view.over ? (
          <p>{t('hoursOver', { planned })}</p>
        ) : (
          <Meter
            value={minutes}
            of={wanted.least}
            text={
              minutes < wanted.least
                ? t('hoursValue', { planned, wanted: least })
                : t('hoursEnough', { planned, least, most })
            }
          />
        )}
      </div>
      {privacy}
    </Card>
  )
}
