import { z } from 'zod'

const on = { coupleId: z.string(), personId: z.string() }

export const selfPaymentForm = z.strictObject({
  ...on,
  toldBy: z.string({ error: 'required' }).trim().min(1, 'required').max(100, 'tooLong'),
  toldOn: z.string({ error: 'required' }).pipe(z.iso.date('Choose a day.')),
})

export const withdrawSelfPaymentForm = z.strictObject({ ...on, paymentId: z.uuid() })
