import { listReferrals } from '@/lib/data/case-closings'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import type { Wish } from '@/lib/domain/taking-part/wish'
import { DAY, HOUR, MINUTE } from '@/lib/domain/time'
import { liftHold } from '@/lib/use-cases/clearance/lift-hold'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { prepareRelease } from '@/lib/use-cases/consent/prepare-release'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { declineApplication } from '@/lib/use-cases/desk/decline-application'
import { prepareLetters } from '@/lib/use-cases/desk/prepare-letters'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { sayStop } from '@/lib/use-cases/taking-part/say-stop'
import { look } from '@/lib/views/look'
import { as, must } from './callers'
import type { Hired } from './hire-staff'
import { sign } from './sign-papers'
import type { Sent } from './take-in'

/** Somebody stops, says no, or goes on alone; a hold is lifted; the joint record is asked for. `of` finds a couple. */
export async function changeMinds(of: (number: number) => Sent, director: Hired, now: Date) {
  const before = (length: number) => new Date(now.getTime() - length)
  const partner = (number: number, place: 0 | 1, ago: number) =>
    as('partner', of(number).pair.partners[place], before(ago))
  const coordinator = (number: number, ago: number) => as('coordinator', of(number).coordinator, before(ago))
  const stops = (number: number, place: 0 | 1, wish: Wish, ago: number) =>
    must(sayStop(partner(number, place, ago), { wish }))

  // Staff have not acted yet.
  await stops(42, 1, 'stop', 5 * HOUR)
  await stops(26, 0, 'apart', 26 * HOUR)
  // One signed and stopped it again, another said no: benefits work waits for both.
  await must(stopConsent(partner(12, 0, HOUR), paymentConsent))
  await must(declineConsent(partner(9, 1, 90 * MINUTE), paymentConsent))
  await sign(of(40).pair.partners[0], before(DAY), { kind: 'counselor-notes', about: '' })

  await must(
    liftHold(as('director', director, before(20 * HOUR)), {
      couple: of(36).coupleId,
      reason:
        'Both were met by their doctor this week, whose letter I have. A clinician meets them on Monday.',
    }),
  )
  const couple = of(40)
  const request = { coupleId: couple.coupleId, recipient: 'Dr. Ada Demo', purpose: 'Care at home' }
  const { releaseId } = await must(prepareRelease(coordinator(40, 20 * HOUR), request))
  await sign(couple.pair.partners[1], before(10 * HOUR), { kind: 'joint-release', about: releaseId })

  await stops(48, 1, 'stop', 30 * HOUR)
  const [goesOn] = of(48).pair.partners
  await must(endCouple(coordinator(48, 3 * HOUR), { couple: of(48).coupleId, goingOn: [goesOn.id] }))
  await stops(49, 0, 'stop', 20 * DAY)
  await must(endCouple(coordinator(49, 19 * DAY), { couple: of(49).coupleId, goingOn: [] }))
  await decline(of(50), before(35 * DAY))
}

/** Declined, and referred to places nearby: a letter to each. */
async function decline({ coupleId, coordinator }: Sent, at: Date): Promise<void> {
  const caller = as('coordinator', coordinator, at)
  const places = await look(caller, 'case.close', { couple: coupleId }, ({ tx }) => listReferrals(tx))
  const referralIds = places.map(({ id }) => id)
  await must(prepareLetters(caller, { coupleId, reason: 'other-care-fits-better', referralIds }))
  await must(declineApplication(caller, { coupleId }))
}
