import { type Caller, person, type SignedIn } from '@/lib/access/actor'
import { type Applicant, listApplicants } from '@/lib/data/applicants'
import { findApplicationOf, type OpenApplication } from '@/lib/data/applications'
import { findInvitationSent } from '@/lib/data/partner-invitations'
import type { Transaction } from '@/lib/data/transaction'

/** Colours and lanes follow it: `first` started the application. */
export type Place = 'first' | 'second'

export type Mine = {
  application: OpenApplication
  me: SignedIn
  place: Place
  /** The other partner once they joined, with no more than this one may know. */
  partner: Applicant | null
  /** What to call the other: their own name, before that the one the inviter gave, or null. */
  partnerName: string | null
}

/** The application of the one who looks, sent or not; null without one. */
export async function findMine(tx: Transaction, caller: Caller): Promise<Mine | null> {
  const me = person(caller.actor)
  const application = await findApplicationOf(tx, me.id)
  if (!application) return null
  const applicants = await listApplicants(tx, application.id)
  const partner = applicants.find(({ personId }) => personId !== me.id) ?? null
  const invited = partner ? null : await findInvitationSent(tx, application.id)
  const second = applicants.some(({ personId, position }) => personId === me.id && position === 2)
  return {
    application,
    me,
    place: second ? 'second' : 'first',
    partner,
    partnerName: partner?.name ?? invited?.partnerName ?? null,
  }
}

/** The same while it can still be changed: null once it was sent. */
export async function findMineOpen(tx: Transaction, caller: Caller): Promise<Mine | null> {
  const mine = await findMine(tx, caller)
  return mine?.application.submittedAt ? null : mine
}
