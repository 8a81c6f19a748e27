import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { changeLetter, findClosing, insertClosing, listReferrals } from '@/lib/data/case-closings'
import { listCases } from '@/lib/data/cases'
import { listCouplePeople } from '@/lib/data/notice-people'
import { lockCase } from '@/lib/data/open-cases'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { type DeclineReason, declineLetter } from '@/lib/domain/program/decline'
import { noLongerApplying } from '@/lib/domain/program/still-applying'
import { refusal } from '@/lib/domain/refusals'
import { programPhone } from '@/lib/gateways/telephone/program-phone'
import { run } from '@/lib/use-cases/run'

export type PrepareLetters = { coupleId: string; reason: DeclineReason; referralIds: readonly string[] }

/**
 * Begins to decline: a letter to each partner, in that partner's language, for the coordinator to read over and change.
 * Nothing is sent. Refuses `couple-in-the-program`, `case-is-closed`, `couple-has-ended`.
 */
export function prepareLetters(caller: Caller, input: PrepareLetters): Promise<Outcome<null>> {
  const { coupleId: couple, reason, referralIds } = input
  return run(
    caller,
    'case.close',
    { couple },
    async ({ tx, actor, now, record }) => {
      const over = noLongerApplying(await lockCase(tx, couple), refusal('couple-in-the-program', {}))
      if (over) return refuse(over)
      const [row] = await listCases(tx, now, [couple])
      if (!row) throw new NotFound()
      const referrals = (await listReferrals(tx)).filter(({ id }) => referralIds.includes(id))
      const people = await listCouplePeople(tx, couple)
      const letters = row.partners.map(({ id, name }) => {
        const locale = people.find((one) => one.person === id)?.locale ?? 'en'
        const letter = { called: name, reason, referrals, phone: programPhone(), locale }
        return { person: id, locale, text: declineLetter(letter) }
      })
      await insertClosing(tx, { couple, reason, by: person(actor).id, letters }, now)
      record({ couple, facts: { prepared: true, reason } })
      return done(null)
    },
    input,
  )
}

/** Changes the words of one letter that was not sent yet. Refuses as `prepareLetters` does. */
export function changeLetterText(
  caller: Caller,
  input: { coupleId: string; letterId: string; text: string },
): Promise<Outcome<null>> {
  const { coupleId: couple, letterId, text } = input
  return run(
    caller,
    'case.close',
    { couple },
    async ({ tx, record }) => {
      const over = noLongerApplying(await lockCase(tx, couple), refusal('couple-in-the-program', {}))
      if (over) return refuse(over)
      const closing = await findClosing(tx, couple)
      const letter = closing?.letters.find(({ id }) => id === letterId)
      if (!letter || letter.sentAt) throw new NotFound()
      await changeLetter(tx, letterId, text)
      record({ couple, subject: letter.personId, facts: { changed: true } })
      return done(null)
    },
    input,
  )
}
