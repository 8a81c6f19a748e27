import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listCallsToMake } from '@/lib/data/calls-to-make'
import { findHome, listPartnerDetails, type PartnerDetails } from '@/lib/data/case-details'
import { findEmergencyContact } from '@/lib/data/emergency-contacts'
import { findSafeContact } from '@/lib/data/safe-contacts'
import { findTechCheck } from '@/lib/data/tech-checks'
import type { Transaction } from '@/lib/data/transaction'
import { techGaps } from '@/lib/domain/intake/tech-check'
import { zoneName } from '@/lib/domain/intake/zones'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { emergencyWords, gapWords, type ReachRow, reachRows } from '@/lib/views/desk/reach-words'
import { look } from '@/lib/views/look'

export type ReachOfPartner = {
  id: string
  name: string
  rows: ReachRow[]
  /** What could be written to them nowhere. */
  calls: { id: string; about: string; since: string }[]
}
export type ReachOfCase = { heading: CaseHeading; partners: ReachOfPartner[] }

/** How to reach each of the two, each on their own terms, and the calls that wait. Opening it is written down. */
export function reachOfCase(caller: Caller, couple: string): Promise<ReachOfCase> {
  return look(caller, 'case.read', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone)
    const details = await listPartnerDetails(tx, couple)
    if (!read || details.length === 0) throw new NotFound()
    const home = await findHome(tx, couple)
    const partners: ReachOfPartner[] = []
    for (const one of details) partners.push(await reachOf(tx, one, home, zone))
    return { heading: read.heading, partners }
  })
}

async function reachOf(
  tx: Transaction,
  { id, legalName, phone, zone }: PartnerDetails,
  home: Awaited<ReturnType<typeof findHome>>,
  reader: string,
): Promise<ReachOfPartner> {
  const tech = await findTechCheck(tx, id)
  const gaps = techGaps(tech, home).map((gap) => gapWords[gap])
  const calls = await listCallsToMake(tx, [id])
  return {
    ...{ id, name: legalName },
    rows: [
      { label: 'Phone', value: phone || 'None yet' },
      ...reachRows(await findSafeContact(tx, id), zoneName(zone, 'en')),
      { label: 'Emergency', value: emergencyWords(await findEmergencyContact(tx, id)) },
      {
        label: 'Tech check',
        value: tech ? `Done ${sayWhen(tech.checkedAt.getTime(), reader, 'en')}` : 'Not done',
      },
      { label: 'Missing', value: sentenceCase(gaps.join(', ')) || 'Nothing known' },
    ],
    calls: calls.map(({ id: call, about, raisedAt }) => ({
      ...{ id: call, since: sayWhen(raisedAt.getTime(), reader, 'en') },
      about: aboutWords[about] ?? 'There is something new for them to read',
    })),
  }
}

const aboutWords: Record<string, string> = {
  'week-published': 'Their week is planned',
  'appointment-changed': 'A time has changed',
}
