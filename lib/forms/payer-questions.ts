import { z } from 'zod'
import type { Relationship } from '@/lib/domain/benefits/plan-relationships'
import { relationshipCodes } from '@/lib/domain/benefits/plan-relationships'

const name = (what: string) =>
  z.string().trim().min(1, `Write ${what}.`).max(100, 'This is longer than 100 characters.')
const relationships = Object.keys(relationshipCodes) as [Relationship, ...Relationship[]]

/** What a payer is asked with. The holder's part is there where the plan is somebody else's. */
export const writeQuestionForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    payerCode: name('the payer’s ID'),
    firstName: name('the first name'),
    lastName: name('the last name'),
    holderFirstName: name('the policy holder’s first name').optional(),
    holderLastName: name('the policy holder’s last name').optional(),
    relationship: z.enum(relationships, { error: 'Choose what they are to the policy holder.' }).optional(),
  })
  .transform(({ holderFirstName, holderLastName, relationship, ...asked }) => ({
    ...asked,
    holder:
      holderFirstName && holderLastName && relationship
        ? { firstName: holderFirstName, lastName: holderLastName, relationship }
        : null,
  }))

/** The button that was pressed says how it goes out. */
export const sendQuestionForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    requestId: z.uuid(),
    how: z.enum(['send', 'by-hand']),
  })
  .transform(({ how, ...sending }) => ({ ...sending, byHand: how === 'by-hand' }))
