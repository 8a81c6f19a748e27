import { z } from 'zod'
import { type FitAnswers, fitChoices } from '@/lib/domain/intake/level-of-care-fit'
import { isState } from '@/lib/domain/intake/states'

/** The questions in order, with the inputs each one needs. */
export const fitSteps = [
  ['adults'],
  ['mine', 'theirs'],
  ['plan'],
  ['urgent'],
  ['place'],
  ['together'],
] as const satisfies readonly (readonly (keyof FitAnswers)[])[]

const sitsIn = z
  .string()
  .refine((code) => code === '' || code === 'elsewhere' || isState(code), 'choose')
  .default('')
  .transform((code) => code || null)
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z
    .enum(choices, { error: 'choose' })
    .optional()
    .transform((choice) => choice ?? null)

/** Everything answered so far travels with every page of the check, and is kept nowhere. `go`: on, or back a page. */
export const fitForm = z
  .strictObject({
    step: z.coerce
      .number()
      .int()
      .min(1)
      .max(fitSteps.length + 1),
    go: z.enum(['on', 'back']).default('on'),
    adults: oneOf(fitChoices.adults),
    mine: sitsIn,
    theirs: sitsIn,
    plan: oneOf(fitChoices.plan),
    urgent: oneOf(fitChoices.urgent),
    place: oneOf(fitChoices.place),
    together: oneOf(fitChoices.together),
  })
  .superRefine(({ step, go, ...answers }, context) => {
    if (go === 'back') return
    for (const name of fitSteps[step - 1] ?? []) {
      if (answers[name] === null) context.addIssue({ code: 'custom', path: [name], message: 'choose' })
    }
  })

export type FitForm = z.output<typeof fitForm>

/** What is on screen next: a question by its number from 1, or after the last one what we think. */
export type FitShown = { step: number; answers: FitAnswers; fit: string | null }
