import type { Caller } from '@/lib/access/actor'
import { isInCare } from '@/lib/data/enrolled'
import { findHomeSetUp, homeToShow } from '@/lib/data/home-set-ups'
import { findOwnPlan, type OwnPlan } from '@/lib/data/own-coverage'
import { readOwnPart } from '@/lib/data/own-part'
import { findPartnerProfile, type PartnerProfile } from '@/lib/data/partner-profiles'
import type { HomeAnswers } from '@/lib/domain/intake/home-answers'
import { missingInPart } from '@/lib/domain/intake/part'
import { reasonsNotToSend } from '@/lib/domain/intake/ready-to-send'
import type { Refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { programPhone } from '@/lib/gateways/telephone/program-phone'
import { findMine, type Place } from '@/lib/views/intake/open-application'
import { type TimesTogether, timesTogether } from '@/lib/views/intake/times-that-work'
import { look } from '@/lib/views/look'

export type AnswersToCheck = TimesTogether & {
  applicationId: string
  /** Once it was sent, answers can be read and no longer changed. */
  sent: boolean
  /** In the program now. */
  enrolled: boolean
  /** Whom to call to change an answer then; null while no number is set. */
  phone: string | null
  name: string
  place: Place
  partnerName: string | null
  /** Only ever whether the part is done. */
  partnerPart: 'done' | 'not-yet'
  home: (Partial<HomeAnswers> & { sameHome: boolean; pets: string; notes: string }) | null
  /** One's own part in full, except the private ones are only said to be answered. */
  own: { profile: PartnerProfile | null; plan: OwnPlan | null; answered: boolean; saidReach: boolean }
  /** Everything that stands in the way of sending; empty when nothing does. */
  reasons: Refusal[]
}

/** The page before sending: the joint part, one's own part, and of the other's only whether it is done. */
export function answersToCheck(caller: Caller): Promise<AnswersToCheck | null> {
  return look(caller, 'application.read', {}, async ({ tx, now }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const { application, me, place, partner, partnerName } = mine
    const times = await timesTogether(tx, me, partner, now)
    const home = await findHomeSetUp(tx, application.id)
    const part = await readOwnPart(tx, me.id)
    const profile = await findPartnerProfile(tx, me.id)
    const plan = await findOwnPlan(tx, me.id)
    const reasons = reasonsNotToSend({
      missing: missingInPart(part, localDateOf(now.getTime(), me.zone)),
      gaveTimes: times.mine.times.length > 0,
      partner: partner && { ...partner, gaveTimes: times.partner !== null },
      homeSaved: home !== null,
    })
    const sent = application.submittedAt !== null
    return {
      ...{ applicationId: application.id, sent, name: me.name, place, partnerName, ...times },
      enrolled: await isInCare(tx),
      phone: programPhone(),
      partnerPart: partner?.partDone ? 'done' : 'not-yet',
      home: home && homeToShow(home),
      own: { profile, plan, answered: part.hasAnswered, saidReach: part.saidReach },
      reasons: sent ? [] : reasons,
    }
  })
}
