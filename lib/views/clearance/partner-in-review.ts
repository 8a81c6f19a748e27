import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { coupleStands } from '@/lib/data/couple-endings'
import { type DiagnosisRow, isOwnPatient, listDiagnoses } from '@/lib/data/diagnoses'
import { type InterviewRow, listInterviews } from '@/lib/data/interviews'
import { type LevelOfCareRow, listLevelsOfCare } from '@/lib/data/levels-of-care'
import { findPartnerProfile } from '@/lib/data/partner-profiles'
import { noteRead } from '@/lib/data/record-reads'
import { findReadsAs, type ReadsAs } from '@/lib/data/reviews'
import { look } from '@/lib/views/look'

export type PartnerView = {
  name: string
  /** As what the reader is here; what they see of the private part follows from it. */
  readsAs: ReadsAs
  /** The couple is over, and this partner in care of their own: there is no page of the two. */
  apart: boolean
  place: { city: string; state: string; zone: string; language: string } | null
  interviews: InterviewRow[]
  levels: LevelOfCareRow[]
  /** What they are treated for, for their own clinicians; null for everybody else. */
  diagnoses: DiagnosisRow[] | null
  /** The reader's zone. */
  zone: string
}

/**
 * One partner alone, for the couple's reviewer or this partner's own clinicians; for anyone else there is no such page.
 * That it was opened is on this partner's record. The other partner is nowhere in it.
 */
export function partnerInReview(
  caller: Caller,
  { couple, person: personId }: { couple: string; person: string },
): Promise<PartnerView> {
  return look(caller, 'review.read', { couple, person: personId }, async ({ tx, now }) => {
    const readsAs = await findReadsAs(tx, couple, personId)
    const whose = await tx.person.findUnique({ where: { id: personId }, select: { name: true, zone: true } })
    if (!readsAs || !whose) throw new NotFound()
    await noteRead(tx, { person: personId }, 'answers', now)
    const profile = readsAs === 'consented' ? null : await findPartnerProfile(tx, personId)
    return {
      name: whose.name,
      readsAs,
      apart: !(await coupleStands(tx, couple)),
      place: profile && { ...profile, zone: whose.zone },
      interviews: await listInterviews(tx, personId),
      levels: await listLevelsOfCare(tx, personId),
      diagnoses: (await isOwnPatient(tx, personId)) ? await listDiagnoses(tx, personId) : null,
      zone: person(caller.actor).zone,
    }
  })
}
