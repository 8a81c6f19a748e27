import { Tabs } from '@/components/ui/tabs'
import { paths } from '@/lib/paths'

/** The pages of one couple's case, for whoever coordinates it. */
export function CaseTabs({ couple, current }: { couple: string; current: 'care-team' | 'schedule' }) {
  return (
    <Tabs
      label="This couple"
      tabs={[
        { href: paths.deskCouple(couple), label: 'Case', current: false },
        { href: paths.deskBenefits(couple), label: 'Benefits', current: false },
        { href: paths.deskCareTeam(couple), label: 'Care team', current: current === 'care-team' },
        { href: paths.deskSchedule(couple), label: 'Schedule', current: current === 'schedule' },
      ]}
    />
  )
}
