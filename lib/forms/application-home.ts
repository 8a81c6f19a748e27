import { z } from 'zod'
import { carried, lineOrNothing, textOrNothing } from '@/lib/forms/application-text'

/** "Your home", a joint answer: `version` says over which state it was written. */
export const homeForm = z
  .strictObject({
    ...carried,
    applicationId: z.string().max(40),
    version: z
      .string()
      .regex(/^\d{1,9}$/, 'required')
      .transform(Number),
    home: z.enum(['same', 'apart'], { error: 'choose' }),
    pets: lineOrNothing(200),
    notes: textOrNothing(1000),
  })
  .transform(({ home, ...rest }) => ({ ...rest, sameHome: home === 'same' }))
