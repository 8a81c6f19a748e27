import { z } from 'zod'

const ownMail = z.strictObject({ in: z.enum(['en', 'es']).catch('en'), danger: z.literal('yes').optional() })

/**
 * What is said with the request for mail of one's own: its language, and that mail sent elsewhere could endanger them.
 * Null when it cannot be read: whether the box was ticked is then not known, and no paper may leave it out by itself.
 */
export async function readOwnMail(
  request: Request,
): Promise<{ locale: 'en' | 'es'; endangered: boolean } | null> {
  const form = await request.formData().catch(() => null)
  const read = ownMail.safeParse(form && Object.fromEntries(form))
  return read.success ? { locale: read.data.in, endangered: read.data.danger === 'yes' } : null
}
