import type { BillableTo } from '@/lib/domain/benefits/billable-to'
import type { DraftSession } from '@/lib/domain/scheduling/week-facts'

/** One session of a week in the making, as a coordinator keeps it until the week is published. */
export type DraftItem = DraftSession & {
  id: string
  /** The partners agreed to a time outside the times they gave us. */
  agreed: boolean
  /** A group that this item opens: its name and its places for partners. */
  title?: string
  capacity?: number
  /** Under whom a joint session is billed, where it is not part of each partner's own day. */
  billableTo?: BillableTo
}
