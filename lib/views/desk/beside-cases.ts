import { listNamesToCall } from '@/lib/data/calls-to-make'
import type { CaseRow } from '@/lib/data/cases'
import { listUnsigned } from '@/lib/data/consents'
import { listParted } from '@/lib/data/couple-endings'
import { listQuestionsOut, listUnsentQuestions } from '@/lib/data/eligibility-requests'
import type { Transaction } from '@/lib/data/transaction'
import { listNamesOfExpired } from '@/lib/data/verifications'
import { listWaitlistPlaces } from '@/lib/data/waitlist'
import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { paymentConsent } from '@/lib/domain/consent/kinds'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/**
 * What stands beside a case. `parted`: the couple was ended here, by more than a letter. `toCall`: of a couple that is
 * over, the names of those to whom no message could be sent. `place`: on the waitlist, from 1; null when it does not wait.
 */
export type BesideCase = {
  parted: boolean
  toCall: readonly string[]
  place: number | null
  /** Names of partners whose verified check has run out by today. */
  checkOver: readonly string[]
  /** Ids of partners about whom no payer may be asked, because their consent to it does not hold now. */
  unsigned: ReadonlySet<string>
  /** Ids of plans whose latest question to their payer could not be sent. */
  unsent: ReadonlySet<string>
  /** Plans whose payer was asked and has said nothing since, by id: on which day, and whether that is long ago. */
  askedOf: ReadonlyMap<string, { on: IsoDay; silent: boolean }>
}

/** Asks only of the cases that are over, wait, rest on a verified plan or have one to check. */
export async function besideCases(
  tx: Transaction,
  cases: readonly CaseRow[],
  { now, zone }: { now: Date; zone: string },
): Promise<(couple: string) => BesideCase> {
  const over = idsOf(cases.filter(({ apart, closedAt }) => apart || closedAt !== null))
  const waiting = idsOf(cases.filter(({ waitlist }) => waitlist !== null))
  const parted = over.length > 0 ? await listParted(tx, over) : null
  const toCall = over.length > 0 ? await listNamesToCall(tx, over) : null
  const places = waiting.length > 0 ? await listWaitlistPlaces(tx, waiting) : []
  const verified = idsOf(cases.filter(isOpenAndVerified))
  const checks =
    verified.length > 0 ? await listNamesOfExpired(tx, verified, localDateOf(now.getTime(), zone)) : []
  const open = idsOf(cases.filter(hasOpenCheck))
  const unsent = open.length > 0 ? await listUnsentQuestions(tx, open) : []
  const out = open.length > 0 ? await listQuestionsOut(tx, open, { now, zone }) : []
  const asked = [...open, ...checks.map(({ coupleId }) => coupleId)]
  const unsigned = asked.length > 0 ? await listUnsigned(tx, asked, paymentConsent) : []
  const placeOf = new Map(places.map(({ coupleId, place }) => [coupleId, place]))
  return (couple) => ({
    parted: parted?.has(couple) ?? false,
    toCall: toCall?.get(couple) ?? [],
    place: placeOf.get(couple) ?? null,
    checkOver: checks.filter(({ coupleId }) => coupleId === couple).map(({ name }) => name),
    unsigned: new Set(unsigned),
    unsent: new Set(unsent),
    askedOf: new Map(out.map(({ coverage, on, silent }) => [coverage, { on, silent }])),
  })
}

const isOpenAndVerified = ({ closedAt, partners }: CaseRow) =>
  closedAt === null &&
  partners.some(({ coverages }) => coverages.some(({ outcome }) => outcome === 'verified'))
const hasOpenCheck = ({ closedAt, partners }: CaseRow) =>
  closedAt === null &&
  partners.some(({ coverages }) => coverages.some(({ outcome, holder }) => !outcome && holder !== 'none'))
const idsOf = (cases: readonly CaseRow[]) => cases.map(({ coupleId }) => coupleId)
