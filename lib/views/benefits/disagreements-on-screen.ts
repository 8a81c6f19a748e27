import type { FactRow } from '@/lib/data/benefit-facts'
import type { BenefitFact, FactKey } from '@/lib/domain/benefits/benefit-fact'
import type { Conflict } from '@/lib/domain/benefits/conflicts'
import { factName } from '@/lib/domain/benefits/fact-words'
import type { FactOnScreen } from '@/lib/views/benefits/fact-on-screen'

/** One thing of which two sources say something else, with everything that was said of it: one of them is chosen. */
export type DisagreementOnScreen = {
  name: string
  said: (Pick<FactOnScreen, 'value' | 'scope'> & {
    /** Where it was said, whose word it is and when. */
    chip: string
    /** What its button sends: the facts that no longer count once this one was chosen, and those that then hold. */
    choose: string
  })[]
}

type Line = { key: FactKey; rows: readonly (FactRow & { rule: BenefitFact })[]; screen: FactOnScreen }

/** What has to be chosen, in the order of the list of facts. `lines` are those of the list. */
export function disagreementsOnScreen(
  lines: readonly Line[],
  clashes: readonly Conflict[],
): DisagreementOnScreen[] {
  const idOf = new Map(lines.flatMap(({ rows }) => rows.map(({ rule, id }) => [rule, id])))
  const rivalsOf = ({ rows }: Line) => {
    const own = new Set(rows.map(({ rule }) => rule))
    const against = clashes.flatMap(({ one, other }) => [
      ...(own.has(one) ? [other] : []),
      ...(own.has(other) ? [one] : []),
    ])
    return [...new Set(against.map((rule) => idOf.get(rule) ?? ''))]
  }
  const keys = [...new Set(clashes.map(({ key }) => key))]
  return keys.map((key) => {
    const said = lines.filter((line) => line.key === key && line.screen.clashing)
    return {
      name: factName(key),
      said: said.map((line) => ({
        value: line.screen.value,
        scope: line.screen.scope,
        chip: `${line.screen.source.chip} · ${line.screen.sayer}`,
        choose: `${rivalsOf(line).join(' ')}|${line.screen.ids.join(' ')}`,
      })),
    }
  })
}
