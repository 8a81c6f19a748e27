import { z } from 'zod'
import { careRoles } from '@/lib/domain/care-team/roles'
import { specialtyCodes } from '@/lib/domain/care-team/specialties'
import { languageCodes } from '@/lib/domain/languages'
import { usStateCodes } from '@/lib/domain/us-states'
import { zoneInput } from '@/lib/forms/account-fields'
import { aDay } from '@/lib/forms/day'
import { anywayInput, personInput } from '@/lib/forms/staff'

/** A group of checkboxes: nothing, one value or several. */
const someOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(codes)))

const atLeastOne = 'Choose at least one.'
const credentials = 'Write the credentials, such as LMFT.'
const license = 'Write the number of the license.'
const number = 'Write a whole number from 0 to 999.'
const wholeNumber = z
  .string({ error: number })
  .trim()
  .regex(/^\d{1,3}$/, number)
  .transform(Number)

export const clinicianProfileForm = z.strictObject({
  personId: personInput,
  credentials: z.string({ error: credentials }).trim().min(1, credentials).max(40, 'tooLong'),
  disciplines: someOf(careRoles).refine((chosen) => chosen.length > 0, atLeastOne),
  languages: someOf(languageCodes).refine((chosen) => chosen.length > 0, atLeastOne),
  specialties: someOf(specialtyCodes),
  zone: zoneInput,
  caseloadCap: wholeNumber,
  couplesCap: wholeNumber,
})

const day = aDay()

export const licenseForm = z.strictObject({
  personId: personInput,
  state: z.enum(usStateCodes, { error: 'Choose a state.' }),
  number: z.string({ error: license }).trim().min(1, license).max(40, 'tooLong'),
  expiresOn: day,
  anyway: anywayInput,
})

export const removeLicenseForm = z.strictObject({
  personId: personInput,
  state: z.enum(usStateCodes),
  anyway: anywayInput,
})

export const leaveForm = z
  .strictObject({ personId: personInput, firstDay: day, lastDay: day, anyway: anywayInput })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    path: ['lastDay'],
    error: 'The last day comes before the first.',
  })

export const removeLeaveForm = z.strictObject({ personId: personInput, leaveId: z.uuid() })
