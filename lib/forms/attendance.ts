import { z } from 'zod'
import type { Presence } from '@/lib/domain/benefits/attendance'
import { billableTo } from '@/lib/domain/benefits/billable-to'
import { mostInAGroup } from '@/lib/domain/rules/group-holds-its-capacity'

const places = Array.from({ length: mostInAGroup }, (_, place) => place + 1)
type Said = { personId: string; presence: Presence }

const optional = z.string().optional()

/** `p1`: who sits at a place, `p1-was`: all, part or away, `p1-minutes`: how much of it. */
const slots = Object.fromEntries(
  places.flatMap((place) => [
    [`p${place}`, z.uuid().optional()],
    [`p${place}-was`, z.enum(['all', 'part', 'away'], 'Choose one.').optional()],
    [`p${place}-minutes`, optional],
  ]),
)

/** The ids of what stood on the page, with a space between. */
const seen = z
  .string()
  .default('')
  .transform((ids) => ids.split(' ').filter(Boolean))
  .pipe(z.array(z.uuid()).max(mostInAGroup))

export const attendanceForm = z
  .strictObject({ session: z.uuid(), seen, ...slots })
  .transform((given, context) => {
    const { session, seen, ...told } = given as { session: string; seen: string[] }
    const rest: Record<string, string | undefined> = told
    const people = places.flatMap((place): Said[] => {
      const personId = rest[`p${place}`]
      if (!personId) return []
      if (places.some((other) => other < place && rest[`p${other}`] === personId)) {
        const message = 'This person is already written down above.'
        context.addIssue({ code: 'custom', path: [`p${place}-was`], message })
        return []
      }
      const was = rest[`p${place}-was`]
      if (was === 'all' || was === 'away') return [{ personId, presence: { was } }]
      const minutes = Number(rest[`p${place}-minutes`]?.trim() || Number.NaN)
      const isSound = Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440
      if (was === 'part' && isSound) return [{ personId, presence: { was, minutes } }]
      const [name, message] =
        was === 'part'
          ? [`p${place}-minutes`, 'Write how many minutes, as a whole number.']
          : [`p${place}-was`, 'Choose one.']
      context.addIssue({ code: 'custom', path: [name], message })
      return []
    })
    return { session, people, seen }
  })

export const billableToForm = z.strictObject({
  session: z.uuid(),
  couple: z.uuid(),
  billableTo: z.enum(billableTo, 'Choose under whom it is billed.'),
})
