import type { Caller } from '@/lib/access/actor'
import { listReferrals } from '@/lib/data/case-closings'
import type { Referral } from '@/lib/domain/program/decline'
import { look } from '@/lib/views/look'

/** Where else people can be sent, by name. */
export function referralPlaces(caller: Caller): Promise<(Referral & { id: string })[]> {
  return look(caller, 'referral.keep', {}, ({ tx }) => listReferrals(tx))
}
