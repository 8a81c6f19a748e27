import { z } from 'zod'
import { type Dimension, dimensionsOf, type Edition } from '@/lib/domain/clearance/dimensions'
import {
  type DifferenceReason,
  differenceReasons,
  type Level,
  levels,
  type Rating,
} from '@/lib/domain/clearance/level-of-care'
import { idInput } from '@/lib/forms/scheduling-time'

const level = z.enum(levels, { error: 'Choose a level.' })
const rationale = z.string().trim().min(1, 'Write why, in a few words.').max(2000)
const severity = z
  .string({ error: 'Choose 0 to 4.' })
  .regex(/^[0-4]$/, 'Choose 0 to 4.')
  .transform(Number)

/** The fields of every dimension, named `d1-severity` and `d1-why`; one that is not rated has only words. */
const fieldsOf = (dimensions: readonly Dimension[]) =>
  Object.fromEntries(
    dimensions.flatMap(({ key, rated }) => [
      ...(rated ? [[`${key}-severity`, severity] as const] : []),
      [`${key}-why`, rationale] as const,
    ]),
  )

const formOf = (edition: Edition) =>
  z
    .strictObject({
      couple: idInput,
      person: idInput,
      edition: z.literal(edition),
      recommended: level,
      actual: level,
      differenceReason: z.union([
        z.literal('').transform(() => null),
        z.enum(Object.keys(differenceReasons) as DifferenceReason[]),
      ]),
      ...fieldsOf(dimensionsOf[edition]),
    })
    .transform((given) => {
      const { couple, person, recommended, actual, differenceReason, ...rest } = given as Placed & Rated
      const ratings = dimensionsOf[edition].map(
        ({ key, rated }): Rating => ({
          dimension: key,
          severity: rated ? Number(rest[`${key}-severity`]) : null,
          rationale: String(rest[`${key}-why`]),
        }),
      )
      return { couple, person, edition, recommended, actual, differenceReason, ratings }
    })

type Placed = {
  couple: string
  person: string
  recommended: Level
  actual: Level
  differenceReason: DifferenceReason | null
}
/** Fields whose names come from the dimensions. */
type Rated = Record<`${string}-severity` | `${string}-why`, string | number>

export const levelOfCareForm = z.discriminatedUnion('edition', [formOf('4'), formOf('3')])
