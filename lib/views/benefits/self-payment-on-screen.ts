import type { SelfPaymentRow } from '@/lib/data/self-payments'
import { sayDay } from '@/lib/domain/say-day'

/** That a partner pays without a plan, as the workbench shows it. Days are calendar days: "Mar 9, 2027". */
export type SelfPaymentOnScreen = {
  id: string
  toldBy: string
  toldOn: string
  estimateOn: string
  recordedBy: string
}

export function selfPaymentOnScreen(row: SelfPaymentRow | undefined): SelfPaymentOnScreen | null {
  if (!row) return null
  const { id, toldBy, recordedBy } = row
  return { id, toldBy, recordedBy, toldOn: sayDay(row.toldOn), estimateOn: sayDay(row.estimateOn) }
}
