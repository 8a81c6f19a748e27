'use server'

import { choosePayerForm } from '@/lib/forms/payers'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'

export const billTo = action('benefits.choose-payer', choosePayerForm, choosePayer, {
  then: (_, { coupleId, coverageId }) => `${paths.deskBenefits(coupleId)}#coverage-${coverageId}`,
})
