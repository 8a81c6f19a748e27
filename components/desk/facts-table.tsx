import { FactRow, type ShownFact, type Usual } from '@/components/desk/fact-row'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import type { FormAction } from '@/lib/forms/form-state'

type Facts = { caption: string; facts: ShownFact[] }
type FactsTableProps = Facts & {
  action: FormAction
  coupleId: string
  coverageId: string
  /** `restore` for facts that were withdrawn. */
  press: 'withdraw' | 'restore'
}

/** Facts that are changed here. One form: the button that is pressed names its fact. */
export function FactsTable({ action, coupleId, coverageId, press, ...facts }: FactsTableProps) {
  return (
    <ActionForm action={action} idPrefix={`${press}-${coverageId}-`} lang="en">
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="coverageId" value={coverageId} />
      <FactsToRead press={press} {...facts} />
    </ActionForm>
  )
}

/**
 * Facts with their value and where it was said, a line each. When all of them were said and until when they count stands
 * above them once; beside a fact, where it differs.
 */
export function FactsToRead({ caption, facts, press }: Facts & { press?: FactsTableProps['press'] }) {
  const severalTimes = facts.filter(({ ids }) => ids.length > 1).length
  const usual = {
    said: mostOften(facts.map(({ said }) => said)),
    through: mostOften(facts.map(({ counts }) => counts.through)),
  }
  return (
    <table className="mb-3 w-full border-collapse text-left">
      <caption className="pb-1 text-left text-small text-ink-2">
        {caption}: {facts.length}
        {severalTimes > 0 && `, of which ${severalTimes} hold for several services and stand once`}
        {facts.length > 0 && tellUsual(facts, usual)}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Value</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <FactRow key={fact.ids.join()} fact={fact} press={press} usual={usual} />
        ))}
      </tbody>
    </table>
  )
}

/** "Said Nov 20, 2026; counts through Dec 31, 2026, unless a line says otherwise". */
function tellUsual(facts: ShownFact[], { said, through }: Usual): string {
  const isOver = facts.some(({ counts }) => counts.over && counts.through === through)
  const isAll = facts.every((fact) => fact.said === said && fact.counts.through === through)
  const counts = `${isOver ? 'expired' : 'counts through'} ${through}`
  return `. Said ${said}; ${counts}${isAll ? '' : ', unless a line says otherwise'}`
}

/** What is said most often; null when nothing is. */
function mostOften(words: string[]): string | null {
  const often = (word: string) => words.filter((one) => one === word).length
  return words.reduce<string | null>(
    (most, word) => (most === null || often(word) > often(most) ? word : most),
    null,
  )
}
