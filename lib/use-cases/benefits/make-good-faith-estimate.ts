import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listPartnerDetails } from '@/lib/data/case-details'
import { listDiagnoses, onDay } from '@/lib/data/diagnoses'
import { listEstimatesOwed, settleEstimateOwed } from '@/lib/data/estimates-owed'
import { listFees } from '@/lib/data/fees'
import { replaceGoodFaith } from '@/lib/data/good-faith-estimates'
import { lockInOrder } from '@/lib/data/locks'
import { listCouplePeople } from '@/lib/data/notice-people'
import { sha256Of } from '@/lib/data/sha256'
import { findInCase } from '@/lib/data/still-in-case'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { daysOfOccasion } from '@/lib/domain/benefits/good-faith/days-of-occasion'
import { dueOn, endOfYearFrom, type Occasion } from '@/lib/domain/benefits/good-faith/due-on'
import { chargesOn, type Expected, expectedCharges } from '@/lib/domain/benefits/good-faith/expected-charges'
import { goodFaithPaper } from '@/lib/domain/benefits/good-faith/good-faith-paper'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { programIdentity } from '@/lib/gateways/program/identity'
import { paths } from '@/lib/paths'
import { run } from '@/lib/use-cases/run'
import { tellPartners } from '@/lib/use-cases/tell-partners'

export type MakeGoodFaithEstimate = {
  coupleId: string
  personId: string
  occasion: Occasion
  /** The day care was scheduled, or the estimate was asked for. */
  occasionOn: IsoDay
  careFrom: IsoDay
  expected: Expected[]
  /** The mark of the paper that whoever makes it has looked at; null before they have. */
  seen: string | null
}

/**
 * Tells one partner in writing what care without a plan is expected to cost, at the program's own charges of today. It
 * stands on that partner's own page at once, and they alone are told that something is new. Refusals: all of
 * `expectedCharges` and `daysOfOccasion`; `look-at-estimate-first` until the paper is the one
 * that was looked at, word for word.
 */
export function makeGoodFaithEstimate(
  caller: Caller,
  input: MakeGoodFaithEstimate,
): Promise<Outcome<{ id: string }>> {
  const { coupleId, personId, occasion, occasionOn, careFrom } = input
  return run(
    caller,
    'benefits.make-good-faith-estimate',
    { couple: coupleId, person: personId },
    async ({ tx, actor, now, record }) => {
      await lockInOrder(tx, [personId])
      const partner = await findInCase(tx, coupleId, personId)
      if (!partner) throw new NotFound()
      const { id: madeBy, zone } = person(actor)
      const madeOn = localDateOf(now.getTime(), zone)
      const { lines, total, refusals } = expectedCharges(
        input.expected,
        chargesOn(await listFees(tx, null), madeOn),
      )
      const owed = (await listEstimatesOwed(tx, coupleId)).find((one) => one.personId === personId)
      const occasioned = { occasionOn, careFrom, owedSince: owed?.occasionOn ?? null }
      refusals.push(...daysOfOccasion(occasioned, madeOn))
      if (refusals.length > 0) return refuse(...refusals)
      const told = (await listCouplePeople(tx, coupleId)).filter((one) => one.person === personId)
      const days = { occasionOn, careFrom, validUntil: endOfYearFrom(careFrom), madeOn }
      const due = dueOn({ occasion, on: occasionOn, careFrom })
      const locale = told[0]?.locale === 'es' ? 'es' : 'en'
      const diagnoses = onDay(await listDiagnoses(tx, personId), madeOn).map(({ code }) => code)
      const said = { lines, diagnoses, locale } as const
      const whose = (await listPartnerDetails(tx, coupleId)).find((one) => one.id === personId)
      if (!whose) throw new NotFound()
      const { legalName: name, dateOfBirth } = whose
      const paper = goodFaithPaper({ ...days, ...said, name, dateOfBirth, provider: programIdentity() })
      const paperSha256 = sha256Of(JSON.stringify(paper))
      if (input.seen !== paperSha256) {
        const changed = input.seen !== null
        const look = { partner: partner.name, paper, seen: paperSha256, changed }
        return refuse(refusal('look-at-estimate-first', look))
      }

      const id = crypto.randomUUID()
      const kept = { ...said, total, paper, paperSha256 }
      const row = { id, coupleId, personId, occasion, ...days, dueOn: due, ...kept, madeBy }
      await replaceGoodFaith(tx, row, now)
      await settleEstimateOwed(tx, { coupleId, personId }, now)
      await tellPartners(tx, 'something-new', told, now, paths.letters)
      record({ couple: coupleId, subject: personId, facts: { estimate: id, paper: paperSha256 } })
      return done({ id })
    },
    input,
  )
}
