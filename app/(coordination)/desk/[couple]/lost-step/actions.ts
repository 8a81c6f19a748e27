'use server'

import { resetFactorsOfPartnerForm } from '@/lib/forms/sign-in'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { resetFactors } from '@/lib/use-cases/sign-in/reset-factors'

export const resetStep = action(
  'second-factor.reset',
  resetFactorsOfPartnerForm,
  (caller, { coupleId: _, ...input }) => resetFactors(caller, input),
  { then: (_, { coupleId }) => `${paths.deskLostStep(coupleId)}?said=reset` },
)
