import { Card } from '@/components/ui/card'
import { SummaryList } from '@/components/ui/summary-list'
import { roleLabels } from '@/lib/domain/care-team/roles'
import { specialtyName } from '@/lib/domain/care-team/specialties'
import { languageName } from '@/lib/domain/languages'
import { stateName } from '@/lib/domain/us-states'
import type { ClinicianProfile } from '@/lib/views/staff/clinician-profile'

/** The part of a profile that couples read: who you are and what you are trained in. No hours, no numbers. */
export function AsCouplesSeeYou({ name, profile }: { name: string; profile: ClinicianProfile }) {
  const valid = profile.licenses.filter(({ standing }) => standing !== 'expired')
  const rows = [
    { label: 'Name', value: `${name}, ${profile.credentials}` },
    { label: 'Works as', value: list(profile.disciplines.map((one) => roleLabels[one].en)) },
    { label: 'Speaks', value: list(profile.languages.map((one) => languageName(one, 'en'))) },
    { label: 'Trained in', value: list(profile.specialties.map((one) => specialtyName(one, 'en'))) },
    { label: 'Licensed in', value: list(valid.map(({ state }) => stateName(state))) },
  ]
  return (
    <Card title="As couples see you">
      <SummaryList rows={rows} />
    </Card>
  )
}

const list = (words: string[]) => (words.length > 0 ? words.join(', ') : 'Nothing entered')
