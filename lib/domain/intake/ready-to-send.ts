import { type Refusal, refusal } from '@/lib/domain/refusals'

type Facts = {
  /** What the sender's own part lacks. */
  missing: readonly Refusal[]
  gaveTimes: boolean
  /** The other partner as the sender may know them; null until they joined. */
  partner: { name: string; partDone: boolean; gaveTimes: boolean } | null
  homeSaved: boolean
}

/**
 * Every reason why an application cannot be sent yet. It is sent by both or not at all: a couple's application with
 * half its answers would be one person's. Of the other partner it says only whether their part is done.
 */
export function reasonsNotToSend({ missing, gaveTimes, partner, homeSaved }: Facts): Refusal[] {
  const reasons: Refusal[] = [...missing]
  if (!partner) reasons.push(refusal('partner-not-joined', {}))
  else if (!partner.partDone) reasons.push(refusal('partner-part-not-done', { name: partner.name }))
  if (!gaveTimes) reasons.push(refusal('times-missing', {}))
  if (partner && !partner.gaveTimes) reasons.push(refusal('partner-times-missing', { name: partner.name }))
  if (!homeSaved) reasons.push(refusal('home-missing', {}))
  return reasons
}
