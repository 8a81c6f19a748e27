import { Icon } from '@/components/ui/icon'
import { Meter } from '@/components/ui/meter'

type WeekLoadsProps = {
  loads: { name: string; minutes: number; least: number; text: string; fits: boolean }[]
}

/** Hours and days of each partner, counted alone, against what the program asks: 9 to 15 hours on 3 to 5 days. */
export function WeekLoads({ loads }: WeekLoadsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {loads.map(({ name, minutes, least, text, fits }) => (
        <div key={name}>
          <Meter value={minutes} of={least} text={text} />
          <p className={fits ? 'text-small text-moss' : 'text-small text-amber'}>
            <Icon name={fits ? 'check' : 'warning'} />{' '}
            {fits ? 'fits 9–15 h on 3–5 days' : 'not yet 9–15 h on 3–5 days'}
          </p>
        </div>
      ))}
    </div>
  )
}
