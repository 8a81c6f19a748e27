import { saveHours } from '@/app/(admin)/staff/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TimeBox } from '@/components/staff/time-box'
import { weekdayNames } from '@/components/staff/weekday-names'
import { Card } from '@/components/ui/card'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { zoneName } from '@/lib/domain/us-zones'
import { hourName, hoursAsBoxes, stretches, weekdays } from '@/lib/forms/staff-hours'

type HoursSectionProps = { personId: string; hours: WeeklyTime[]; zone: string }

/** The working week: up to two stretches a day, such as before and after a long break. */
export function HoursSection({ personId, hours, zone }: HoursSectionProps) {
  return (
    <Card title="Working hours" aside={zoneName(zone, 'en')}>
      <ActionForm action={saveHours} values={hoursAsBoxes(hours)} idPrefix="hours-" lang="en">
        <HiddenField name="personId" value={personId} />
        <p className="mb-3 text-ink-2">Leave a day empty to keep it free. An end at 12:00 am is midnight.</p>
        {weekdays.map((weekday) => (
          <fieldset key={weekday} className="mb-3 grid gap-2 sm:grid-cols-[7rem_1fr]">
            <legend className="contents">
              <span className="font-[560] sm:pt-1.5">{weekdayNames[weekday]}</span>
            </legend>
            <div className="flex flex-wrap gap-x-6 gap-y-2 sm:col-start-2">
              {stretches.map((stretch) => (
                <span key={stretch} className="inline-flex items-start gap-1.5">
                  <TimeBox
                    name={hourName(weekday, stretch, 'from')}
                    label={`${weekdayNames[weekday]}, ${stretch} stretch, from`}
                  />
                  <span aria-hidden="true" className="pt-1.5">
                    –
                  </span>
                  <TimeBox
                    name={hourName(weekday, stretch, 'until')}
                    label={`${weekdayNames[weekday]}, ${stretch} stretch, until`}
                  />
                </span>
              ))}
            </div>
          </fieldset>
        ))}
        <SubmitButton tone="quiet">Save the hours</SubmitButton>
      </ActionForm>
    </Card>
  )
}
