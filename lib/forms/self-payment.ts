import { z } from 'zod'
import { aDay } from '@/lib/forms/day'

const on = { coupleId: z.string(), personId: z.string() }

export const selfPaymentForm = z.strictObject({
  ...on,
  toldBy: z.string({ error: 'required' }).trim().min(1, 'required').max(100, 'tooLong'),
  toldOn: aDay('required'),
})

export const withdrawSelfPaymentForm = z.strictObject({ ...on, paymentId: z.uuid() })
