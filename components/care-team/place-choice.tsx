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
  const can = candidates.filter((line) => line.why.length === 0).length
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
      <Disclosure title={`Why: ${can} of ${candidates.length} can`}>
        {candidates.length === 0 ? (
          <p>Nobody here works in this role.</p>
        ) : (
          <CandidateMatrix title={label} lines={candidates} />
        )}
      </Disclosure>
    </div>
  )
}

function optionText({ name, credentials, suggested, why }: MatrixLine): string {
  return `${name}, ${credentials}${suggested ? ' – suggested' : ''}${why.length > 0 ? ' – see why not' : ''}`
}
