import { z } from 'zod'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

/** The first and the last day that forms of the desk take: beyond them lies a slip of the finger, not a plan. */
const first = '1900-01-01'
const last = '2100-12-31'
const outside = 'Choose a day from 1900 to 2100.'

const soundDay = (needed: string) =>
  z.iso
    .date({ error: ({ input }) => (input === '' ? needed : 'Choose a day.') })
    .refine((day) => !isWritten(day) || (day >= first && day <= last), outside)

/** Of what is no day at all, that is all that is said. */
const isWritten = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day)

/** A day as a person chooses it, ISO; `needed` is said where there is none. */
export const aDay = (needed = 'Choose a day.') => z.string({ error: needed }).pipe(soundDay(needed))

/** The same, and it may be left empty: null. */
export const aDayOrNothing = z
  .string()
  .default('')
  .transform((day, context) => {
    if (day === '') return null
    const read = soundDay('').safeParse(day)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message })
    return z.NEVER
  })

/** People tell the last day; days are kept half-open, up to the first that no longer counts. */
export const afterLast = (day: string) => daysAfter(day, 1)
