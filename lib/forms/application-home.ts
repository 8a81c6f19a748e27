import { z } from 'zod'
import { deviceAnswers, headphoneAnswers, roomAnswers } from '@/lib/domain/intake/home-answers'
import { carried, lineOrNothing, textOrNothing } from '@/lib/forms/application-text'

/** "Your home", a joint answer: `version` says over which state it was written. */
export const homeForm = z
  .strictObject({
    ...carried,
    applicationId: z.string().max(40),
    version: z
      .string()
      .regex(/^\d{1,9}$/, 'unfit')
      .transform(Number),
    home: z.enum(['same', 'apart'], { error: 'homeNeeded' }),
    rooms: z.enum(roomAnswers, { error: 'choose' }),
    headphones: z.enum(headphoneAnswers, { error: 'choose' }),
    devices: z.enum(deviceAnswers, { error: 'choose' }),
    pets: lineOrNothing(200),
    notes: textOrNothing(1000),
  })
  .transform(({ home, ...rest }) => ({ ...rest, sameHome: home === 'same' }))
