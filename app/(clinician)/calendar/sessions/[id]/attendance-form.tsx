import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import type { SeatPresence } from '@/lib/views/calendar/staff-session'
import { writeDown } from './actions'

type Props = { session: string; minutes: number; attendance: SeatPresence[] }

/** Who was there: one tap for each person, and one to keep it. Nothing is ticked that nobody said. */
export function AttendanceForm({ session, minutes, attendance }: Props) {
  const isWritten = attendance.every((one) => one.minutes !== null)
  return (
    <Card title="Who was there">
      <p className="mb-3 max-w-measure text-ink-2">
        Staff and the payer of each partner read it. Neither partner is told of the other’s.
      </p>
      {isWritten && (
        <ul className="mb-3">
          {attendance.map(({ personId, name, minutes, by }) => (
            <li key={personId}>
              {name}: {minutes === 0 ? 'not there' : `${minutes} min`}{' '}
              <span className="text-small text-ink-2">({by})</span>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={writeDown} idPrefix="was-" lang="en" values={valuesOf(attendance, minutes)}>
        <HiddenField name="session" value={session} />
        <SeenField name="seen" />
        <FormSection title={isWritten ? 'Correct it' : 'Write it down'} open={!isWritten}>
          {attendance.map(({ personId, name }, place) => (
            <fieldset key={personId} className="mb-2 min-w-0">
              <HiddenField name={`p${place + 1}`} value={personId} />
              <RadioCards name={`p${place + 1}-was`} label={name} options={presences} inline />
              <TextField
                name={`p${place + 1}-minutes`}
                label={`Minutes, where ${name} was there for a part`}
                inputMode="numeric"
                width="short"
              />
            </fieldset>
          ))}
          <SubmitButton>Keep it</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}

const presences = [
  { value: 'all', label: 'All the time' },
  { value: 'part', label: 'A part' },
  { value: 'away', label: 'Not there' },
]

/** What was written, to be corrected. */
function valuesOf(attendance: readonly SeatPresence[], whole: number): Record<string, string> {
  return Object.fromEntries([
    ['seen', attendance.flatMap(({ word }) => word ?? []).join(' ')],
    ...attendance.flatMap(({ minutes: there }, place) => {
      if (there === null) return []
      const was = there === 0 ? 'away' : there === whole ? 'all' : 'part'
      return [
        [`p${place + 1}-was`, was],
        [`p${place + 1}-minutes`, was === 'part' ? String(there) : ''],
      ]
    }),
  ])
}
