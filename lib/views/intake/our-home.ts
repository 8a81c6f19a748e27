import type { Caller } from '@/lib/access/actor'
import { findHomeSetUp, type HomeToShow, homeToShow } from '@/lib/data/home-set-ups'
import { findMineOpen } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

export type OurHome = {
  applicationId: string
  version: number
  partnerName: string | null
  stored: HomeToShow | null
  /** Who saved last, so that two who edit at once can see what is new. */
  savedBy: { name: string; isMe: boolean; at: Date } | null
  zone: string
}

/** The joint page about the home; null when there is no application that could still be changed. */
export function ourHome(caller: Caller): Promise<OurHome | null> {
  return look(caller, 'application.read', {}, async ({ tx }) => {
    const mine = await findMineOpen(tx, caller)
    if (!mine) return null
    const { application, me, partner, partnerName } = mine
    const home = await findHomeSetUp(tx, application.id)
    const isMe = home?.savedBy === me.id
    return {
      ...{ applicationId: application.id, version: application.version, partnerName, zone: me.zone },
      stored: home && homeToShow(home),
      savedBy: home && { name: isMe ? me.name : (partner?.name ?? ''), isMe, at: home.updatedAt },
    }
  })
}
