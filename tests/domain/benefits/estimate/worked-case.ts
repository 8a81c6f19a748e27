import type { Uncounted } from '@/lib/domain/benefits/estimate/estimate'
import type { OnPaper } from './in-dollars'

/**
 * What somebody with pencil and paper gets: a plan, the days, and what the patient pays on each of them, in dollars. Two
 * numbers for a day are the two courses of a range. Days are Monday, Wednesday, Friday unless told otherwise.
 */
export type WorkedCase = {
  name: string
  plan: OnPaper | OnPaper[]
  days?: string[]
  pays: Day[]
  /** The planned days that are in no figure. */
  uncounted?: Uncounted
}
type Day = number | [number, number]
