import { timeRange } from '@/components/calendar/clock-words'
import { weekdayNames } from '@/components/staff/weekday-names'
import { Card } from '@/components/ui/card'
import { SummaryList } from '@/components/ui/summary-list'
import { sayDay } from '@/lib/domain/say-day'
import { zoneName } from '@/lib/domain/us-zones'
import { weekdays } from '@/lib/forms/staff-hours'
import type { ClinicianProfile } from '@/lib/views/staff/clinician-profile'

/** When couples can be booked with you, and when you are away. */
export function WorkingWeek({ zone, profile }: { zone: string; profile: ClinicianProfile }) {
  const ahead = profile.leaves.filter(({ over }) => !over)
  const rows = weekdays.map((weekday) => ({
    label: weekdayNames[weekday] ?? '',
    value:
      profile.hours
        .filter((hour) => hour.weekday === weekday)
        .map((hour) => timeRange(hour.fromMinute, hour.untilMinute, 'en'))
        .join(', ') || 'Free',
  }))
  const away = ahead.map(({ firstDay, lastDay }) => `${sayDay(firstDay)} to ${sayDay(lastDay)}`)
  return (
    <Card title="Working hours and leave" aside={zoneName(zone, 'en')}>
      <SummaryList
        rows={[...rows, { label: 'Away', value: away.length > 0 ? away.join('; ') : 'Nothing planned' }]}
      />
    </Card>
  )
}
