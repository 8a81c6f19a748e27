import { z } from 'zod'
import { usZoneNames } from '@/lib/domain/us-zones'

/** The inputs that accounts of every kind share. Messages are keys of the `errors` messages. */
export const nameOf = (needed: string) => z.string({ error: needed }).trim().min(1, needed).max(60, 'tooLong')
export const nameInput = nameOf('nameNeeded')

/** Addresses are kept and compared in lower case. `needed` says whose is missing. */
export const emailOf = (needed: string) =>
  z.string({ error: needed }).trim().toLowerCase().min(1, needed).max(200, 'tooLong').pipe(z.email('email'))

export const emailInput = emailOf('emailNeeded')

/** Long rather than complicated; anything may be typed or pasted. */
export const newPasswordInput = z
  .string({ error: 'passwordShort' })
  .min(12, 'passwordShort')
  .max(200, 'tooLong')

export const zoneInput = z.enum(usZoneNames, { error: 'zone' })
export const localeInput = z.enum(['en', 'es'])

/** The random part of a link. Any text is let through: whether it works is for the use case to say. */
export const tokenInput = z.string().max(200)
