import { CandidateMatrix, type MatrixLine } from '@/components/care-team/candidate-matrix'
import { Disclosure } from '@/components/ui/disclosure'

type PlaceChoiceProps = {
  name: string
  label: string
  optional: boolean
  why: string | null
  chosen: string
  candidates: MatrixLine[]
}

/** One place: whom to choose, and the reasons behind the list. The select is plain, so it works without script. */
export function PlaceChoice({ name, label, optional, why, chosen, candidates }: PlaceChoiceProps) {
  const can = candidates.filter((line) => line.why.length === 0).length
  return (
    <div className="mb-5">
      <label htmlFor={name} className="mb-1 block font-[600]">
        {label}
        {optional && <span className="font-normal text-ink-2"> (optional)</span>}
      </label>
      {why && <p className="mb-1 max-w-measure text-small text-ink-2">{why}</p>}
      <select
        id={name}
        name={name}
        defaultValue={chosen}
        className="min-h-(--control) w-full max-w-form rounded-control border-[1.5px] border-line bg-surface px-3 py-1 text-ink"
      >
        <option value="">{optional ? 'Nobody for now' : 'Choose someone'}</option>
        {candidates.map((line) => (
          <option key={line.id} value={line.id}>
            {optionText(line)}
          </option>
        ))}
      </select>
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
