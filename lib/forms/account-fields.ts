import { z } from 'zod'
import { usZoneNames } from '@/lib/domain/us-zones'

/** The inputs that accounts of every kind share. Messages are keys of the `errors` messages. */
export const nameInput = z.string({ error: 'nameNeeded' }).trim().min(1, 'nameNeeded').max(60, 'tooLong')

/** Addresses are kept and compared in lower case. */
export const emailInput = z
  .string({ error: 'emailNeeded' })
  .trim()
  .toLowerCase()
  .min(1, 'emailNeeded')
  .max(200, 'tooLong')
  .pipe(z.email('email'))

/** Long rather than complicated; anything may be typed or pasted. */
export const newPasswordInput = z
  .string({ error: 'passwordShort' })
  .min(12, 'passwordShort')
  .max(200, 'tooLong')

export const zoneInput = z.enum(usZoneNames, { error: 'choose' })
export const localeInput = z.enum(['en', 'es'])

/** The random part of a link. Any text is let through: whether it works is for the use case to say. */
export const tokenInput = z.string().max(200)
