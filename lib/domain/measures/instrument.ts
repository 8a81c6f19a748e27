/** Every instrument there is. What a partner is offered of them is in `offered.ts`. */
export type InstrumentId =
  | 'asq'
  | 'cssrs'
  | 'phq9'
  | 'gad7'
  | 'who5'
  | 'hark'
  | 'csi4'
  | 'auditc'
  | 'audit10'
  | 'drug1'
  | 'dast10'
  | 'bam'
  | 'pcl5'
  | 'scs-sf'

/** One answer to choose. `label` is empty where the program brings its own licensed words. */
export type Choice = { value: number; label: string; loinc?: string }

/** Asked only once one of these items was answered with at least this much, or (where it says so) was skipped. */
export type ShowIf = { any: readonly string[]; atLeast: number; orSkipped?: true }

export type Item = {
  /** Stable: answers are kept under it. The number the instrument itself gives. */
  key: string
  text: string
  /** Its own choices; without them those of the instrument. */
  choices?: readonly Choice[]
  /** A whole number that is typed instead of chosen. */
  whole?: { least: number; most: number }
  showIf?: ShowIf
  loinc?: string
}

/** `reached` is asked of a score: "at least 10", "below 50". `only` names those for whom alone it is published. */
export type Cutoff = { key: string; says: 'at-least' | 'at-most' | 'below'; value: number; only?: Sex }
export type Sex = 'women' | 'men'

/** A named stretch of a score, from here up to the next band. */
export type Band = { from: number; label: string }

/**
 * A figure made of items. `sum` may be multiplied; `mean` divides by the items; `count` counts the items answered with
 * at least `from`. With up to `missing` items unanswered it is told as a range, with more it is not told.
 */
export type Scale = {
  key: string
  items: readonly string[]
  method: 'sum' | 'mean' | 'count'
  times?: number
  from?: number
  missing: number
  bands?: readonly Band[]
  cutoffs?: readonly Cutoff[]
}

/** A level and the items of which one "yes" makes it; the gravest first. `orSkipped`: a refusal counts as a yes. */
export type TriageLevel = { level: string; anyYes: readonly string[]; orSkipped?: true }

/** An answer of at least this much to this item calls a clinician when it is saved. */
export type SafetyRule = { item: string; atLeast: number; cause: AlertCause; level: AlertLevel }
export type AlertCause = 'self-harm-item' | 'suicide-screen' | 'partner-violence'
export type AlertLevel = 'same-day' | 'now'

/** An instrument as data: what is asked, how it is scored, what its rights are. */
export type Instrument = {
  id: InstrumentId
  title: string
  edition: string
  lookback: string
  /** `shipped`: the words are ours to show, unchanged. `by-licence`: a program loads the copy it may use. */
  text: 'shipped' | 'by-licence'
  /** Who holds the rights, under which terms it stands here, and how it is credited. */
  licence: string
  stem?: string
  choices?: readonly Choice[]
  items: readonly Item[]
  /** Items whose value counts from the other end. */
  reversed?: readonly string[]
  scales: readonly Scale[]
  /** A finding that holds when each of these scales reaches its first cut-off. */
  together?: { key: string; scales: readonly string[] }
  triage?: readonly TriageLevel[]
  safety?: readonly SafetyRule[]
  loinc?: { panel?: string; total?: string; answerList?: string }
}

/** A number chosen or typed, or that the item was skipped. What was never reached is not there. */
export type Answer = number | 'skipped'
export type Answers = Readonly<Record<string, Answer>>

export const choicesOf = (instrument: Instrument, item: Item): readonly Choice[] =>
  item.choices ?? instrument.choices ?? []

/** Whether this item is asked after these answers. */
export function isAsked(item: Item, answers: Answers): boolean {
  const { showIf } = item
  if (!showIf) return true
  return showIf.any.some((key) => {
    const answer = answers[key]
    return answer === 'skipped' ? showIf.orSkipped === true : answer !== undefined && answer >= showIf.atLeast
  })
}

/** Whether earlier answers have settled that it is not asked; while one of them is missing it may yet be. */
export function isRuledOut(item: Item, answers: Answers): boolean {
  const settled = item.showIf?.any.every((key) => answers[key] !== undefined) ?? false
  return settled && !isAsked(item, answers)
}

/** Whether this number can be an answer to this item. */
export function isPossible(instrument: Instrument, item: Item, value: number): boolean {
  if (item.whole) return Number.isInteger(value) && value >= item.whole.least && value <= item.whole.most
  return choicesOf(instrument, item).some((choice) => choice.value === value)
}
