import { CandidateMatrix, type MatrixLine } from '@/components/care-team/candidate-matrix'
import { SelectField } from '@/components/forms/select-field'
import { Disclosure } from '@/components/ui/disclosure'

type PlaceChoiceProps = {
  name: string
  label: string
  optional: boolean
  why: string | null
  candidates: MatrixLine[]
}

/** One place: whom to choose, and the reasons behind the list. */
export function PlaceChoice({ name, label, optional, why, candidates }: PlaceChoiceProps) {
  return (
    <div className="mb-5 [&>div:first-child]:mb-1">
      <SelectField
        name={name}
        label={label}
        hint={why ?? undefined}
        optional={optional}
        blank={optional ? 'Nobody for now' : undefined}
        options={candidates.map((line) => ({ value: line.id, label: optionText(line) }))}
      />
      <Disclosure wide title={whoCan(candidates)}>
        {candidates.length === 0 ? (
          <p>An administrator invites clinicians and fills in what they do.</p>
        ) : (
          <CandidateMatrix title={label} lines={candidates} />
        )}
      </Disclosure>
    </div>
  )
}

/** "3 of the 8 clinicians in this role can take it: see why" */
function whoCan(candidates: MatrixLine[]): string {
  const can = candidates.filter(({ why }) => why.length === 0).length
  const all = candidates.length
  if (all === 0) return 'No clinician works in this role yet'
  if (all === 1) return `The one clinician in this role ${can === 1 ? 'can' : 'cannot'} take it: see why`
  if (can === 0) return `None of the ${all} clinicians in this role can take it: see why`
  return `${can === all ? 'Each' : can} of the ${all} clinicians in this role can take it: see why`
}

function optionText({ name, credentials, suggested, why }: MatrixLine): string {
  return `${name}, ${credentials}${suggested ? ' – suggested' : ''}${why.length > 0 ? ' – see why not' : ''}`
}
