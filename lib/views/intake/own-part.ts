import type { Caller } from '@/lib/access/actor'
import { listPlansOf } from '@/lib/data/benefits'
import { type CardPhoto, listCardPhotos } from '@/lib/data/card-photos'
import { findOwnPlan, type OwnPlan } from '@/lib/data/own-coverage'
import { findPartnerProfile, type PartnerProfile } from '@/lib/data/partner-profiles'
import { findPrivateAnswer } from '@/lib/data/private-answers'
import { findTimeThrough } from '@/lib/data/private-parts'
import { substanceConcern } from '@/lib/domain/intake/private-question'
import { findMineOpen } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

/** `whose` goes along with the form, so that a page opened by one partner is not saved by the other. */
type Page<Stored> = { whose: string; name: string; partnerName: string | null; stored: Stored | null }

/** "About you", as far as it is filled in. Null when there is no application that could still be changed. */
export function aboutYou(caller: Caller): Promise<Page<PartnerProfile & { zone: string }> | null> {
  return look(caller, 'application.read', {}, async ({ tx }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { me, partnerName } = mine
    const profile = await findPartnerProfile(tx, me.id)
    return { whose: me.id, name: me.name, partnerName, stored: profile && { ...profile, zone: me.zone } }
  })
}

/** "Your plan", as far as it is filled in, and which sides of the card are there. */
export function yourPlan(caller: Caller): Promise<(Page<OwnPlan> & { photos: CardPhoto[] }) | null> {
  return look(caller, 'application.read', {}, async ({ tx }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { me, partnerName } = mine
    const plans = (await listPlansOf(tx, me.id)).map(({ id }) => id)
    const photos = await listCardPhotos(tx, plans)
    return { whose: me.id, name: me.name, partnerName, photos, stored: await findOwnPlan(tx, me.id) }
  })
}

/** The private question with one's own answer, if any. */
export function yourAnswer(caller: Caller): Promise<Page<string> | null> {
  return look(caller, 'private.read', {}, async ({ tx }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { me, partnerName } = mine
    const { since } = await findTimeThrough(tx, me.id)
    const stored = await findPrivateAnswer(tx, me.id, substanceConcern, since)
    return { whose: me.id, name: me.name, partnerName, stored }
  })
}
