import { z } from 'zod'
import { changeReasons } from '@/lib/domain/scheduling/change-reasons'
import { dayInput, idInput, isTimed, timeFields, untimed, wallTimeOf } from '@/lib/forms/scheduling-time'

/** `week` is only the page to come back to. */
export const rescheduleForm = z
  .strictObject({ ...timeFields, couple: idInput, session: idInput, week: dayInput })
  .refine(isTimed, untimed)
  .transform(({ couple, session, week, agreed, ...rest }) => ({
    ...{ couple, session, week, agreed },
    to: wallTimeOf(rest),
  }))

/** For a session that is cancelled, and for a couple that leaves a group which stands. */
export const callOffForm = z.strictObject({
  couple: idInput,
  session: idInput,
  week: dayInput,
  reason: z.enum(changeReasons, { error: 'choose' }),
})
