import type { z } from 'zod'

/** Judges what a form held. Whatever no schema has words for gets ours: zod's own are English and meant for programmers. */
export const readInput = <Schema extends z.ZodType>(schema: Schema, given: unknown) =>
  schema.safeParseAsync(given, { error: inOurWords })

/** Keys of the `errors` messages. Only who changes a page by hand, or has an old one open, comes to read these. */
const inOurWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'too_big' && issue.origin === 'string') return 'tooLong'
  if (issue.code === 'invalid_value') return 'choose'
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'number'
  return 'unfit'
}
