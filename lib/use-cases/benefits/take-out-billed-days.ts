import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { findReference } from '@/lib/data/applications'
import { readClaims } from '@/lib/data/claim-facts'
import { marksOf } from '@/lib/data/marks-of-lines'
import { billedDaysCsv, billedDaysJson } from '@/lib/domain/benefits/billed-days-file'
import type { Month } from '@/lib/domain/benefits/billing-month'
import { claimLines } from '@/lib/domain/benefits/claim-lines'
import { superbill } from '@/lib/domain/benefits/superbill'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { refusal } from '@/lib/domain/refusals'
import { taggedDocument } from '@/lib/gateways/pdf/tagged-document'
import { programIdentity } from '@/lib/gateways/program/identity'
import { noteToldToPayer, whyNotTold } from '@/lib/use-cases/benefits/consented-payer-work'
import { run } from '@/lib/use-cases/run'

export const billingFiles = ['superbill.pdf', 'days.csv', 'days.json'] as const
export type BillingFile = (typeof billingFiles)[number]

export type TakeOut = { coupleId: string; personId: string; month: Month; file: BillingFile }

/**
 * One partner's billed days of a month: a superbill for themselves, or a file for whoever bills their payer. A file is
 * told with consent and goes on record as that; a superbill is handed to its own person. Nobody else is named in either,
 * and the file's name has the case's reference and the partner's place in it: two files of one case are told apart.
 * Refusals: `nothing-to-bill`, `consent-not-live`.
 */
export async function takeOutBilledDays(
  caller: Caller,
  input: TakeOut,
): Promise<Outcome<{ name: string; bytes: Buffer }>> {
  const { coupleId, personId, month, file } = input
  return run(
    caller,
    'billing.export',
    { couple: coupleId, person: personId },
    async ({ tx, now, record }) => {
      const claims = await readClaims(tx, coupleId, month)
      const claim = claims.find((one) => one.personId === personId)
      if (!claim) throw new NotFound()
      const toPayer = file !== 'superbill.pdf'
      if (toPayer && !claim.coverage) throw new NotFound()
      const unconsented = toPayer && claim.coverage ? await whyNotTold(tx, claim.coverage) : []
      if (unconsented.length > 0) return refuse(...unconsented)
      const { lines } = claimLines(claim.facts)
      const ready = lines.filter(({ missing }) => missing.length === 0)
      if (ready.length === 0) return refuse(refusal('nothing-to-bill', {}))

      const us = programIdentity()
      const head = { ...claim.head, billingProvider: { name: us.name, npi: us.npi } }
      if (toPayer && claim.coverage) await noteToldToPayer(tx, claim.coverage, now, 'billed-days')
      const marks = marksOf(claim.head, ready)
      record({ couple: coupleId, subject: personId, facts: { month, file, marks } })
      const place = claims.indexOf(claim) + 1
      const name = [await findReference(tx, coupleId), place, month, file]
        .filter((part) => part !== null)
        .join('-')
      const made = (bytes: Buffer) => done({ name, bytes })
      if (file === 'days.csv') return made(Buffer.from(billedDaysCsv(head, lines)))
      if (file === 'days.json') return made(Buffer.from(billedDaysJson(head, lines)))
      return made(
        await taggedDocument({ ...superbill({ ...claim.head, program: us }, lines), createdAt: now }),
      )
    },
    input,
  )
}
