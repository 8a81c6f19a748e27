import type { CoverageRow } from '@/lib/data/benefits'
import type { CardPhoto } from '@/lib/data/card-photos'
import type { VerificationRow } from '@/lib/data/verifications'
import { type CheckStanding, checkStanding } from '@/lib/domain/benefits/check-standing'
import { isUnusualOrder } from '@/lib/domain/benefits/pay-order'
import { sayPlace } from '@/lib/domain/benefits/say-turns'
import { isReadByHolder } from '@/lib/domain/benefits/shared-policy'
import { sayDay } from '@/lib/domain/say-day'
import { sayPast } from '@/lib/domain/scheduling/say-when'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import {
  type KnownOfPolicies,
  type PolicyOnScreen,
  policyOnScreen,
} from '@/lib/views/benefits/policy-on-screen'

/** What is known of one coverage besides its facts. */
export type PlanOnScreen = {
  standing: CheckStanding
  /** The last day on which the conclusion counts, as "Dec 31, 2026". */
  through: string | null
  /**
   * Where it stands among the partner's plans, as "pays first from Dec 1, 2026 on"; of an only plan just that, while it is to
   * come. `reason`: why another order was set
   * than whose name gives, by whom and when. `needsReason`: it would take one to let this plan pay first.
   */
  order: { words: string; reason: string; needsReason: boolean }
  photos: PhotoOnScreen[]
  /** It is in somebody else's name, who gets the insurer's letters. */
  readByHolder: boolean
  policy: PolicyOnScreen
}
export type PhotoOnScreen = Pick<CardPhoto, 'id' | 'side' | 'width' | 'height'> & {
  href: string
  added: string
}

type Beside = KnownOfPolicies & {
  live: VerificationRow | undefined
  photos: readonly CardPhoto[]
  today: string
  zone: string
}

export function planOnScreen(coverage: CoverageRow, beside: Beside): PlanOnScreen {
  const { all, live, photos, today, zone } = beside
  const own = all.filter(({ personId }) => personId === coverage.personId)
  return {
    standing: checkStanding(live ?? null, today),
    through: live?.validUntil ? sayDay(lastDayOf(live.validUntil)) : null,
    order: {
      words:
        own.length > 1 || isToCome(coverage, today)
          ? sayPlace(coverage.turns, own.indexOf(coverage) + 1, today)
          : '',
      reason: sayReason(coverage, zone),
      needsReason: isUnusualOrder([coverage, ...own.filter(({ id }) => id !== coverage.id)]),
    },
    photos: photos
      .filter(({ coverageId }) => coverageId === coverage.id)
      .map(({ addedAt, id, side, width, height }) => ({
        ...{ id, side, width, height },
        href: paths.cardPhoto(id),
        added: sayPast(addedAt.getTime(), zone, today),
      })),
    readByHolder: isReadByHolder(coverage),
    policy: policyOnScreen(coverage, beside, zone),
  }
}

/** Until that day another plan goes on paying first, such as the one in whose place it stands. */
const isToCome = ({ turns }: CoverageRow, today: string) => (turns.at(-1)?.from ?? '') > today

function sayReason({ orderReason, orderSetBy, orderSetAt }: CoverageRow, zone: string): string {
  if (orderReason === '') return ''
  const by =
    orderSetBy && orderSetAt ? ` (${orderSetBy}, ${sayDay(localDateOf(orderSetAt.getTime(), zone))})` : ''
  return `${orderReason}${by}`
}
