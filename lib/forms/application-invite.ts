import { z } from 'zod'
import { emailLine, nameLine } from '@/lib/forms/application-text'

const applicationId = z.string().max(40)
const locale = z.enum(['en', 'es'], { error: 'choose' })

/** Asking the other partner to join; `locale` is the language of the mail. */
export const inviteForm = z.strictObject({ applicationId, partnerName: nameLine, email: emailLine, locale })

export const renewForm = z.strictObject({ applicationId, locale })

/** Forms that only say about which application they are. */
export const applicationForm = z.strictObject({ applicationId })
