import { z } from 'zod'
import type { VerificationOutcome } from '@/lib/domain/benefits/verification'

export const concludeForm = z
  .strictObject({
    coupleId: z.string(),
    coverageId: z.string(),
    seen: z.string().default(''),
    outcome: z.enum(['verified', 'not-covered', 'could-not-determine'], 'Choose how the check ended.'),
    note: z.string().trim().max(2000).default(''),
    next: z.string().trim().max(500).default(''),
  })
  .transform(({ outcome, note, next, seen, ...rest }) => ({
    ...rest,
    note,
    seen: seen || null,
    outcome: (outcome === 'could-not-determine'
      ? { kind: outcome, why: note, next }
      : { kind: outcome }) as VerificationOutcome,
  }))
