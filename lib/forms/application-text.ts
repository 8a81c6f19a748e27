import { z } from 'zod'

export const tidyLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const tidyText = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n')
    .trim()

/** One line of text, without surrounding or doubled spaces. Messages are keys of the `errors` messages; `needed` says what is missing. */
export const line = (most: number, needed: string) =>
  z.string({ error: needed }).transform(tidyLine).pipe(z.string().min(1, needed).max(most, 'tooLong'))

/** The same, and it may be left empty. */
export const lineOrNothing = (most: number) =>
  z.string({ error: 'required' }).default('').transform(tidyLine).pipe(z.string().max(most, 'tooLong'))

/** Several lines, or nothing. */
export const textOrNothing = (most: number) =>
  z.string({ error: 'required' }).default('').transform(tidyText).pipe(z.string().max(most, 'tooLong'))

/** A name that will stand in mails to someone else: nothing a mail program would make a link of. */
export const nameLine = (needed = 'nameNeeded') =>
  line(60, needed).pipe(z.string().regex(/^[^<>@:/\\]+$/, 'name'))

/** A partner's e-mail address as accounts keep it: lower case, without spaces around it. */
export const partnerEmailLine = z
  .string({ error: 'partnerEmailNeeded' })
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.string().min(1, 'partnerEmailNeeded').max(254, 'tooLong').pipe(z.email('email')))

/** Carried along by forms of the application: whose page it was, and whether to go back to checking answers. */
export const carried = {
  whose: z.string().max(40, 'tooLong').optional(),
  back: z.enum(['check']).optional().catch(undefined),
}
