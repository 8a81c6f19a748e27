import type { TeamRow } from '@/lib/data/care-teams'
import { placeLabel } from '@/lib/domain/care-team/places'
import { replaceReasonLabels } from '@/lib/domain/care-team/replace-reasons'
import type { Couple } from '@/lib/domain/couple'

/** Someone who serves or served the couple. Days are "Mar 9, 2026" in the reader's zone. */
export type TeamLine = {
  assignment: string
  place: string
  name: string
  credentials: string
  since: string
  until: string | null
  reason: string | null
}

/** The last one is not chosen: it comes with the end of the couple. */
const whyEnded = { ...replaceReasonLabels, 'program-change': 'No longer a couple here' }

export function teamLine(couple: Couple, row: TeamRow, zone: string): TeamLine {
  const partner = couple.partners.find(({ id }) => id === row.partnerId) ?? null
  const reason = row.endedReason as keyof typeof whyEnded | null
  return {
    assignment: row.id,
    place: placeLabel({ role: row.role, partner }),
    name: row.clinician.name,
    credentials: row.credentials,
    since: sayDay(row.from, zone),
    until: row.until && sayDay(row.until, zone),
    reason: reason && (whyEnded[reason] ?? reason),
  }
}

function sayDay(at: Date, zone: string): string {
  return at.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: zone })
}
