import type { ClaimHead } from '@/lib/domain/benefits/billed-days-file'
import { billingCodes } from '@/lib/domain/benefits/billing-codes'
import type { ClaimLine } from '@/lib/domain/benefits/claim-lines'
import { dollars } from '@/lib/domain/benefits/money'
import { sayDays } from '@/lib/domain/benefits/say-days'
import type { Paper } from '@/lib/domain/paper'
import { sayDay } from '@/lib/domain/say-day'

/** Whose superbill it is, and the program as it stands on its papers; what nobody has set is null and not printed. */
type SuperbillHead = Omit<ClaimHead, 'billingProvider'> & { program: Program }
type Program = {
  name: string
  npi: string | null
  tin: string | null
  place: string | null
  phone: string | null
}

/**
 * The list of one partner's services that they can send to their plan themselves: who, what for, when, how much. Only
 * lines that lack nothing stand on it, and nobody else's name. The lines come last, so that a long month runs over onto
 * a page of lines.
 */
export function superbill(head: SuperbillHead, lines: readonly ClaimLine[]): Paper {
  const billed = lines.filter(({ missing }) => missing.length === 0)
  const total = billed.reduce((sum, { charge }) => sum + (charge ?? 0), 0)
  const diagnoses = new Map(billed.flatMap((line) => line.diagnoses.map(({ code, words }) => [code, words])))
  const days = sayDays(head.from, head.until)
  return {
    locale: 'en',
    title: `Superbill for care from ${days}`,
    footer: `${head.patient.name} · ${days}`,
    blocks: [
      { kind: 'heading', level: 1, text: 'Superbill' },
      {
        kind: 'paragraph',
        text: `Services from ${days}, all by telehealth. Total charged: ${dollars(total)}.`,
      },
      {
        kind: 'notice',
        text: 'A superbill is a list for your plan. It is no bill, and no promise of what a plan pays.',
      },
      {
        kind: 'table',
        caption: 'Who this is about',
        head: ['What', 'Said'],
        rows: about(head).filter(([, value]) => value !== ''),
      },
      {
        kind: 'table',
        caption: 'Treated for',
        head: ['ICD-10-CM', 'In words'],
        rows: [...diagnoses].map(([code, words]) => [code, words]),
      },
      {
        kind: 'table',
        caption: 'Services',
        head: ['Day', 'Service', 'Units', 'Place', 'Approval', 'Charge'],
        rows: billed.map(({ day, code, units, place, authorization, charge, modifiers }) => [
          sayDay(day),
          `${[code, ...modifiers].join('-')} ${billingCodes[code].label}`,
          ...[String(units), place, authorization ?? '', dollars(charge ?? 0)],
        ]),
        numbers: [2, 5],
      },
    ],
  }
}

function about({ patient, subscriber, payer, program }: SuperbillHead): [string, string][] {
  return [
    ['Patient', patient.name],
    ['Date of birth', patient.dateOfBirth ? sayDay(patient.dateOfBirth) : ''],
    ['Member ID', subscriber.memberId],
    ['Group', subscriber.group],
    ['Plan', payer.name],
    ['Program', program.name],
    ['Address', program.place ?? ''],
    ['Phone', program.phone ?? ''],
    ['NPI', program.npi ?? ''],
    ['Tax number (TIN)', program.tin ?? ''],
  ]
}
