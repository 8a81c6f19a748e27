import { z } from 'zod'
import { nameLine, partnerEmailLine } from '@/lib/forms/application-text'

const applicationId = z.string().max(40)
const locale = z.enum(['en', 'es'], { error: 'mailLanguageNeeded' })

/** Asking the other partner to join; `locale` is the language of the mail. */
export const inviteForm = z.strictObject({
  applicationId,
  partnerName: nameLine('partnerNameNeeded'),
  email: partnerEmailLine,
  locale,
})

export const renewForm = z.strictObject({ applicationId, locale })

/** Forms that only say about which application they are. */
export const applicationForm = z.strictObject({ applicationId })
