import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { choicesOf, type Instrument, type InstrumentId } from '@/lib/domain/measures/instrument'

/** The words of one instrument in one language, as a program that holds the licence brings them. */
export type LicensedCopy = {
  id: InstrumentId
  language: 'en' | 'es'
  /** Who allowed it and under which number or date: shown to staff beside the scores. */
  licence: string
  edition?: string
  stem?: string
  choices?: { value: number; label: string }[]
  items: { key: string; text: string; choices?: { value: number; label: string }[] }[]
}

/** Everything about a copy that does not fit its instrument, one sentence each; empty when it fits. */
export function copyProblems(copy: LicensedCopy): string[] {
  const instrument = everyInstrument[copy.id]
  if (instrument.text === 'shipped') return [`${copy.id} comes with the program: leave it out.`]
  const known = new Set(instrument.items.map(({ key }) => key))
  const strange = copy.items.filter(({ key }) => !known.has(key))
  const problems = strange.map(({ key }) => `${copy.id} has no item "${key}".`)
  for (const item of instrument.items) {
    const words = copy.items.filter(({ key }) => key === item.key)
    if (words.length !== 1)
      problems.push(`${copy.id} needs item "${item.key}" once, and has it ${words.length} times.`)
    const wanted = choicesOf(instrument, item).map(({ value }) => value)
    const given = (words[0]?.choices ?? copy.choices ?? []).map(({ value }) => value)
    if (sorted(wanted) !== sorted(given)) {
      problems.push(
        `${copy.id}, item "${item.key}": its choices are worth ${sorted(wanted)}, not ${sorted(given)}.`,
      )
    }
  }
  return problems
}

/** The instrument in the words of a copy that fits it; keys, values and scoring stay ours. */
export function inWordsOf(copy: LicensedCopy): Instrument {
  const instrument = everyInstrument[copy.id]
  const items = instrument.items.map((item) => {
    const words = copy.items.find(({ key }) => key === item.key)
    const choices = words?.choices ?? copy.choices
    return { ...item, text: words?.text ?? '', ...(choices && { choices }) }
  })
  const { licence, edition = instrument.edition, stem } = copy
  return { ...instrument, licence, edition, stem, items }
}

const sorted = (values: number[]) => [...values].sort((a, b) => a - b).join(', ') || 'nothing'
