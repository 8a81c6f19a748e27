import { z } from 'zod'
import { usZoneNames } from '@/lib/domain/us-zones'

/** What the command line gives for the first admin; each message is a sentence, read in a terminal. */
export const firstAdminForm = z.strictObject({
  email: z
    .string({ error: 'Give an address with --email.' })
    .trim()
    .toLowerCase()
    .pipe(z.email('--email is not an e-mail address.')),
  name: z
    .string({ error: 'Give a name with --name.' })
    .trim()
    .min(1, 'Give a name with --name.')
    .max(60, '--name is too long: 60 characters at most.'),
  zone: z.enum(usZoneNames, { error: `--zone is one of ${usZoneNames.join(', ')}.` }),
  password: z
    .string()
    .min(12, 'The password needs at least 12 characters.')
    .max(200, 'The password is too long: 200 characters at most.')
    .optional(),
})
