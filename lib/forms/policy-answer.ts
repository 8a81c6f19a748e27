import { z } from 'zod'

/** What the couple said of two of their plans; `seen`, `heldSeen`: the state of each that the form showed. */
export const policyAnswerForm = z.strictObject({
  coupleId: z.string(),
  coverageId: z.string(),
  seen: z.string(),
  heldId: z.string(),
  heldSeen: z.string(),
  onePolicy: z
    .enum(['yes', 'no'], { error: 'Choose what the couple says.' })
    .transform((said) => said === 'yes'),
})
