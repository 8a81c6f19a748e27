import { z } from 'zod'
import { placesOnClaim } from '@/lib/domain/benefits/diagnosis'
import { aDay } from '@/lib/forms/day'
import { idInput } from '@/lib/forms/scheduling-time'

const of = { couple: idInput, person: idInput }
const day = aDay('required')

export const diagnosisForm = z.strictObject({
  ...of,
  code: z.string({ error: 'required' }).trim().min(1, 'required').max(12, 'tooLong'),
  words: z.string({ error: 'required' }).trim().min(1, 'required').max(120, 'tooLong'),
  place: z.coerce.number('Choose a place.').int().min(1, 'Choose a place.').max(placesOnClaim),
  from: day,
})

export const endDiagnosisForm = z.strictObject({ ...of, diagnosis: idInput, until: day })
