import type { BillingFile } from '@/lib/use-cases/benefits/take-out-billed-days'

/** What the files of one partner's billed days are called on their buttons. */
export const fileNames = (called: string): Record<BillingFile, string> => ({
  'superbill.pdf': `Superbill for ${called} (PDF)`,
  'days.csv': `Days of ${called} for the payer (CSV)`,
  'days.json': `Days of ${called} for the payer (JSON)`,
})
