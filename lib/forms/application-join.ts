import { z } from 'zod'
import { nameLine } from '@/lib/forms/application-text'

const token = z.string().max(100)

/** The one question of an invitation. */
export const takePartForm = z.strictObject({ token, answer: z.enum(['yes', 'no'], { error: 'yesOrNo' }) })

/** Forms that only say about which invitation they are. */
export const invitationForm = z.strictObject({ token })

/** The invited partner's own account. The address is the one that was invited and is not asked. */
export const joinForm = z.strictObject({
  token,
  name: nameLine(),
  password: z.string({ error: 'passwordShort' }).min(12, 'passwordShort').max(200, 'tooLong'),
})
