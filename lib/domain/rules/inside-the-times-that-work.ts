import { type Refusal, refusal } from '@/lib/domain/refusals'
import { covers, union } from '@/lib/domain/scheduling/intervals'
import type { Interval } from '@/lib/domain/time'

type Facts = {
  session: Interval
  /** The partners to be seated; `open` is when they said they could come. */
  partners: readonly { name: string; zone: string; open: readonly Interval[] }[]
  /** They were asked about this very time and said yes; whoever says so is on record. */
  agreed: boolean
}

/** Partners are booked in the times they gave us, or at a time they were asked about and agreed to. */
export function insideTheTimesThatWork({ session, partners, agreed }: Facts): Refusal[] {
  if (agreed) return []
  return partners
    .filter((partner) => !covers(union(partner.open), session))
    .map(({ name, zone }) => refusal('outside-times-that-work', { name, at: session.start, zone }))
}
