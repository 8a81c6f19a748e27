'use server'

import type { Refusal } from '@/lib/domain/refusals'
import { estimateOwedForm, goodFaithForm, takeBackOwedForm } from '@/lib/forms/good-faith'
import { choosePayerForm } from '@/lib/forms/payers'
import { planNow } from '@/lib/forms/seen-now'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'
import { makeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'
import { noteEstimateOwed } from '@/lib/use-cases/benefits/note-estimate-owed'
import { takeBackEstimateOwed } from '@/lib/use-cases/benefits/take-back-estimate-owed'

export const billTo = action('benefits.choose-payer', choosePayerForm, choosePayer, {
  then: (_, { coupleId, coverageId }) => `${paths.deskBenefits(coupleId)}#coverage-${coverageId}`,
  keep: (_, refusals) => planNow(refusals),
})

const toPartner =
  (said: string) =>
  (_: unknown, { coupleId, personId }: { coupleId: string; personId: string }) =>
    `${paths.deskBenefits(coupleId)}?said=${said}&of=${personId}#partner-${personId}`

const lookedAt = (refusals: Refusal[]) =>
  refusals.flatMap((one) => (one.code === 'look-at-estimate-first' ? [one.facts] : []))[0]

export const giveEstimate = action(
  'benefits.make-good-faith-estimate',
  goodFaithForm,
  makeGoodFaithEstimate,
  {
    then: toPartner('estimate'),
    look: 'look-at-estimate-first',
    keep: (_, refusals) => ({ seen: lookedAt(refusals)?.seen ?? '' }),
    paper: (refusals) => lookedAt(refusals)?.paper,
  },
)

const owed = 'benefits.note-estimate-owed'
export const noteOwed = action(owed, estimateOwedForm, noteEstimateOwed, { then: toPartner('owed') })
export const takeOwedBack = action(owed, takeBackOwedForm, takeBackEstimateOwed, {
  then: toPartner('owed-not'),
})
