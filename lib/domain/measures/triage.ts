import { type Answers, type Instrument, isRuledOut, type TriageLevel } from '@/lib/domain/measures/instrument'

/** The gravest level an answer calls for, "none" without any; unsure while an item that could raise it is missing. */
export type Triaged = { level: string; sure: boolean }

export function triageOf(instrument: Instrument, levels: readonly TriageLevel[], answers: Answers): Triaged {
  const found = levels.findIndex(({ anyYes, orSkipped }) =>
    anyYes.some((key) => answers[key] === 1 || (orSkipped && answers[key] === 'skipped')),
  )
  const graver = found === -1 ? levels : levels.slice(0, found)
  const open = graver.some(({ anyYes }) => anyYes.some((key) => isMissing(instrument, key, answers)))
  return { level: levels[found]?.level ?? 'none', sure: !open }
}

function isMissing(instrument: Instrument, key: string, answers: Answers): boolean {
  const item = instrument.items.find((one) => one.key === key)
  return item !== undefined && !isRuledOut(item, answers) && typeof answers[key] !== 'number'
}
