'use server'

import { emergencyForm, reachForm } from '@/lib/forms/safe-contact'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'

export const keepReach = action(
  'contact.save',
  reachForm,
  (caller, { back, ...input }) => saveSafeContact(caller, input),
  {
    then: ({ sent }, { back }) => (back === 'check' || sent ? paths.checkAnswers : paths.emergencyContact),
  },
)

export const keepEmergencyContact = action(
  'contact.save',
  emergencyForm,
  (caller, { back, ...input }) => saveEmergencyContact(caller, input),
  { then: () => `${paths.apply}?said=reach` },
)
