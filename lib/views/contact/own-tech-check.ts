import type { Caller } from '@/lib/access/actor'
import { findHomeSetUp } from '@/lib/data/home-set-ups'
import { findTechCheck } from '@/lib/data/tech-checks'
import { type TechCheck, type TechGap, techGaps } from '@/lib/domain/intake/tech-check'
import { findMine } from '@/lib/views/intake/open-application'
import { look } from '@/lib/views/look'

/** `gaps`: what the joint page about the home already says is missing, so that it is not asked here again. */
export type OwnTechCheck = { stored: TechCheck | null; gaps: TechGap[]; homeSaved: boolean }

/** What a partner found out before; null for anyone who has no application to keep it in. */
export async function ownTechCheck(caller: Caller): Promise<OwnTechCheck | null> {
  if (caller.actor.kind !== 'partner') return null
  return look(caller, 'application.read', {}, async ({ tx }) => {
    const mine = await findMine(tx, caller)
    if (!mine) return null
    const home = await findHomeSetUp(tx, mine.application.id)
    const found = await findTechCheck(tx, mine.me.id)
    const stored = found && {
      ...{ camera: found.camera, microphone: found.microphone },
      ...{ connection: found.connection, printer: found.printer },
    }
    return { stored, gaps: techGaps(null, home), homeSaved: home !== null }
  })
}
