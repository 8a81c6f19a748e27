import { z } from 'zod'
import { type BillableTo, billableTo } from '@/lib/domain/benefits/billable-to'
import { asId, type PersonId, type SessionId } from '@/lib/domain/ids'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { mondayOf } from '@/lib/domain/scheduling/monday'
import { sessionKinds } from '@/lib/domain/scheduling/session-kinds'
import {
  blank,
  dayInput,
  idInput,
  isTimed,
  type TimeInput,
  ticked,
  timeFields,
  untimed,
  wallTimeOf,
  whole,
} from '@/lib/forms/scheduling-time'

/** Which draft, as the page that holds the form last saw it. */
const draftFields = {
  couple: idInput,
  week: dayInput.transform(mondayOf),
  version: whole(0, 1_000_000, 'number'),
}

const patterns = {
  '3x180': { days: 3, minutesPerDay: 180 },
  '4x150': { days: 4, minutesPerDay: 150 },
  '5x120': { days: 5, minutesPerDay: 120 },
}

export const proposeWeekForm = z
  .strictObject({
    ...draftFields,
    pattern: z.enum(['3x180', '4x150', '5x120', 'own'], { error: 'choose' }),
    days: z.union([blank, whole(3, 5, 'Write 3, 4 or 5 days.')]).optional(),
    minutes: z.union([blank, whole(60, 300, 'Write between 60 and 300 minutes a day.')]).optional(),
  })
  .refine(({ pattern, days, minutes }) => pattern !== 'own' || (days && minutes), {
    path: ['days'],
    error: 'Write how many days, and how many minutes a day.',
  })
  .transform(({ pattern, days = 0, minutes = 0, ...rest }) => ({
    ...rest,
    pattern: pattern === 'own' ? { days, minutesPerDay: minutes } : patterns[pattern],
  }))

export const addSessionForm = z
  .strictObject({
    ...draftFields,
    ...timeFields,
    kind: z.enum(sessionKinds),
    partner: z.union([blank, idInput]).optional(),
    facilitator: z.union([blank, idInput]).optional(),
    title: z.string().trim().max(60, { error: 'tooLong' }).optional(),
    capacity: z.union([blank, whole(2, 12, 'Write between 2 and 12 places.')]).optional(),
    billableTo: z.enum(billableTo, { error: 'choose' }).optional(),
  })
  .refine(isTimed, untimed)
  .refine(({ kind, facilitator }) => kind !== 'group' || facilitator, {
    path: ['facilitator'],
    error: 'choose',
  })
  .transform(({ couple, week, version, ...rest }) => ({ couple, week, version, asked: askedFrom(rest) }))

export const joinGroupForm = z
  .strictObject({ ...draftFields, group: idInput, agreed: ticked })
  .transform(({ group, agreed, ...rest }) => ({
    ...rest,
    asked: { kind: 'group' as const, group: asId<SessionId>(group), agreed },
  }))

export const moveInDraftForm = z
  .strictObject({ ...draftFields, ...timeFields, item: idInput })
  .refine(isTimed, untimed)
  .transform(({ couple, week, version, item, agreed, ...rest }) => ({
    ...{ couple, week, version, item, agreed },
    to: wallTimeOf(rest),
  }))

export const draftItemForm = z.strictObject({ ...draftFields, item: idInput })
export const publishWeekForm = z.strictObject(draftFields)

type SessionInput = TimeInput & {
  kind: (typeof sessionKinds)[number]
  agreed: boolean
  partner?: string
  facilitator?: string
  title?: string
  capacity?: number
  billableTo?: BillableTo
}

function askedFrom({
  kind,
  agreed,
  partner,
  facilitator = '',
  title,
  capacity,
  billableTo,
  ...rest
}: SessionInput): Asked {
  const at = wallTimeOf(rest)
  if (kind === 'group') {
    return {
      kind,
      facilitator: asId<PersonId>(facilitator),
      title: title || undefined,
      capacity,
      at,
      agreed,
    }
  }
  return {
    kind,
    partner: partner === undefined ? undefined : asId<PersonId>(partner),
    at,
    agreed,
    billableTo,
  }
}
