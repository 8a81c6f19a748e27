import { FoundTimesForm } from '@/app/(coordination)/desk/[couple]/schedule/found-times-form'
import { HeatGrid } from '@/components/schedule/heat-grid'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { WeekToPlan } from '@/lib/views/scheduling/week-to-plan'

const box =
  'min-h-(--control) max-w-full rounded-control border-[1.5px] border-line bg-surface px-3 py-1 text-ink'

/** Step 2: times in which everyone needed is free. Looking is a plain form by GET; taking one is the form below. */
export function FindCard({
  plan,
  moving,
}: {
  plan: WeekToPlan
  moving: { item?: string; session?: string }
}) {
  const { found } = plan
  const isMove = Boolean(moving.item ?? moving.session)
  return (
    <Card title={isMove ? `Move: ${found?.title ?? ''}` : 'Find a time'} aside={`Times in ${plan.zoneName}`}>
      <div id="find">{!isMove && <LookFor plan={plan} />}</div>
      {found && found.none.length > 0 && (
        <Notice tone="attention" title="No time suits everybody">
          <ul>
            {found.none.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {found && <FoundTimesForm plan={plan} found={found} moving={moving} />}
      {found && found.heat.length > 0 && (
        <Disclosure title="When are they free?" open={found.none.length > 0}>
          <HeatGrid
            cells={found.heat}
            days={plan.week.days}
            needed={found.needed}
            caption={`Hours in which everyone needed for ${found.title} is free`}
          />
        </Disclosure>
      )}
    </Card>
  )
}

function LookFor({ plan }: { plan: WeekToPlan }) {
  const { found, kinds, facilitators, couple, week } = plan
  return (
    <form
      method="get"
      action={`${paths.deskSchedule(couple)}#find`}
      className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-3"
    >
      <input type="hidden" name="week" value={week.start} />
      <Pick name="what" label="Session" options={kinds} value={found?.what} />
      <div>
        <label htmlFor="minutes" className="mb-1 block font-[600]">
          Minutes
        </label>
        <input
          id="minutes"
          name="minutes"
          inputMode="numeric"
          defaultValue={found?.minutes ?? ''}
          className={`${box} w-24`}
        />
      </div>
      <Pick
        name="facilitator"
        label="Facilitator of a new group"
        options={facilitators}
        value={found?.facilitator ?? ''}
      />
      <button type="submit" className={buttonClass('quiet')}>
        Find times
      </button>
    </form>
  )
}

type PickProps = { name: string; label: string; options: { value: string; label: string }[]; value?: string }

function Pick({ name, label, options, value }: PickProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-[600]">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className={box}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
