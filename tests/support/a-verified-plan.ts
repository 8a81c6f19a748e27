import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { aDesk, callerFor, importing, made, mayasReply, replyText } from './a-desk'
import { aPerson } from './a-sent-couple'

/** A desk whose first partner has a verified plan of their own, and a coordinator of another case. */
export async function aVerifiedPlan(database: Parameters<typeof aDesk>[0]) {
  const desk = await aDesk(database)
  const stranger = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
  const on = (place: 0 | 1) => {
    const { coupleId, partners } = desk.couple
    const { id = '', coverageId = '' } = partners[place] ?? {}
    return { coupleId, personId: id, coverageId }
  }
  made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
  const { coupleId, coverageId } = on(0)
  const said = { outcome: { kind: 'verified' as const }, note: 'canary-note', seen: null }
  made(await concludeVerification(desk.caller, { coupleId, coverageId, ...said }))
  return { desk, stranger, on, partner: (place: 0 | 1) => callerFor('partner', on(place).personId) }
}
