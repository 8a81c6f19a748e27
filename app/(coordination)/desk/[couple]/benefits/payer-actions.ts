'use server'

import { goodFaithForm } from '@/lib/forms/good-faith'
import { choosePayerForm } from '@/lib/forms/payers'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'
import { makeGoodFaithEstimate } from '@/lib/use-cases/benefits/make-good-faith-estimate'

export const billTo = action('benefits.choose-payer', choosePayerForm, choosePayer, {
  then: (_, { coupleId, coverageId }) => `${paths.deskBenefits(coupleId)}#coverage-${coverageId}`,
})

export const giveEstimate = action(
  'benefits.make-good-faith-estimate',
  goodFaithForm,
  makeGoodFaithEstimate,
  {
    then: (_, { coupleId, personId }) => `${paths.deskBenefits(coupleId)}?said=estimate#partner-${personId}`,
  },
)
