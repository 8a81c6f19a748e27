import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listPartnerDetails } from '@/lib/data/case-details'
import { insertIdentityCheck, listIdentityChecks, withdrawIdentityCheck } from '@/lib/data/identity-checks'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { IdentityCard, IdentityFact, IdentityWay } from '@/lib/domain/program/identity'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type RecognizePartner = {
  coupleId: string
  personId: string
  way: IdentityWay
  card: IdentityCard
  agreed: readonly IdentityFact[]
  alone: boolean
}

/**
 * Records how a partner was recognized: on a call with that person alone, by two things on a photo card. What was read
 * out is not kept. Refuses `recognized-alone-only`, `two-facts-needed`, `recognized-already`.
 */
export function recognizePartner(caller: Caller, input: RecognizePartner): Promise<Outcome<null>> {
  const { coupleId: couple, personId, way, card, agreed, alone } = input
  return run(
    caller,
    'case.recognize',
    { couple, person: personId },
    async ({ tx, actor, now, record }) => {
      const partner = (await listPartnerDetails(tx, couple)).find(({ id }) => id === personId)
      if (!partner) throw new NotFound()
      const facts = [...new Set(agreed)]
      const known = (await listIdentityChecks(tx, couple)).some((check) => check.personId === personId)
      const no = [
        ...(alone ? [] : [refusal('recognized-alone-only', {})]),
        ...(facts.length >= 2 ? [] : [refusal('two-facts-needed', {})]),
        ...(known ? [refusal('recognized-already', { name: partner.name })] : []),
      ]
      if (no.length > 0) return refuse(...no)
      const check = { couple, person: personId, way, card, agreed: facts, alone, by: person(actor).id }
      await insertIdentityCheck(tx, check, now)
      record({ couple, subject: personId, facts: { way, card } })
      return done(null)
    },
    input,
  )
}

/** Takes it back: it was the wrong person, or the wrong partner was chosen. */
export function forgetRecognition(
  caller: Caller,
  input: { coupleId: string; personId: string },
): Promise<Outcome<null>> {
  const { coupleId: couple, personId } = input
  return run(
    caller,
    'case.recognize',
    { couple, person: personId },
    async ({ tx, now, record }) => {
      const partners = await listPartnerDetails(tx, couple)
      if (!partners.some(({ id }) => id === personId)) throw new NotFound()
      if (!(await withdrawIdentityCheck(tx, personId, now))) throw new NotFound()
      record({ couple, subject: personId, facts: { back: true } })
      return done(null)
    },
    input,
  )
}
