'use server'

import { endForm } from '@/lib/forms/taking-part'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'

export const end = action(
  'couple.end',
  endForm,
  (caller, { couple, goingOn }) => endCouple(caller, { couple, goingOn }),
  { then: (_, { couple }) => `${paths.deskCouple(couple)}?said=ended` },
)
