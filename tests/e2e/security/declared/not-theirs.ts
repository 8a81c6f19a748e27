import type { Principal } from '../../support/principals'
import type { Couple, World } from '../../support/world'

export type Thing = 'couple' | 'joint session' | 'own session' | 'staff member'

/** The pages about one thing, by its id (and of what hangs on it, the ids that hang on it). */
export const pagesAbout: Record<
  Thing,
  (id: string, more: { reply: string; assignment: string }) => string[]
> = {
  couple: (id, { reply, assignment }) => [
    `/desk/${id}`,
    `/desk/${id}/benefits`,
    `/desk/${id}/benefits/${reply}`,
    `/desk/${id}/authorizations`,
    `/desk/${id}/billing`,
    `/desk/${id}/care-team`,
    `/desk/${id}/care-team/${assignment}`,
    `/desk/${id}/schedule`,
    `/desk/${id}/notes`,
    `/desk/${id}/identity`,
    `/desk/${id}/close`,
    `/desk/${id}/joint-record`,
    `/calendar/joint/${id}`,
  ],
  'joint session': (id) => [`/sessions/${id}`, `/sessions/${id}/seat`, `/calendar/sessions/${id}`],
  'own session': (id) => [`/sessions/${id}`, `/sessions/${id}/seat`, `/calendar/sessions/${id}`],
  'staff member': (id) => [`/staff/${id}`],
}

export type Asked = { who: Principal; thing: Thing; id: string; why: string; couple: Couple }

/** Who asks for what that is not theirs. Each is of a kind that may see such pages, of somebody else. */
export function notTheirs({ ours, others, parted, people }: World): Asked[] {
  const [partners, otherSessions] = [ours.pair.partners, others.ownSessions]
  const of = (couple: Couple, who: Principal, why: string): Asked[] => [
    { who, thing: 'couple', id: couple.id, why, couple },
    { who, thing: 'joint session', id: couple.jointSession, why, couple },
    { who, thing: 'own session', id: couple.ownSessions[0], why, couple },
    { who, thing: 'own session', id: couple.ownSessions[1], why, couple },
  ]
  return [
    {
      who: 'partner',
      thing: 'own session',
      id: ours.ownSessions[1],
      why: 'the other partner’s',
      couple: ours,
    },
    {
      who: 'otherPartner',
      thing: 'own session',
      id: ours.ownSessions[0],
      why: 'the other partner’s',
      couple: ours,
    },
    { who: 'clinician', thing: 'own session', id: otherSessions[0], why: 'another couple’s', couple: others },
    ...of(others, 'partner', 'another couple’s'),
    ...of(others, 'otherPartner', 'another couple’s'),
    ...of(ours, 'unrelatedPartner', 'another couple’s'),
    ...of(ours, 'exPartner', 'another couple’s'),
    ...of(parted, 'exPartner', 'the couple they have left'),
    ...of(others, 'coordinator', 'a colleague’s case'),
    ...of(ours, 'otherCoordinator', 'a colleague’s case'),
    ...of(others, 'clinician', 'a couple of other clinicians'),
    ...of(ours, 'otherClinician', 'a couple of other clinicians'),
    { who: 'admin', thing: 'staff member', id: partners[0].id, why: 'a partner, not staff', couple: ours },
    { who: 'admin', thing: 'couple', id: ours.id, why: 'admins see no couple', couple: ours },
    { who: 'director', thing: 'staff member', id: people.clinician.id, why: 'the admin’s', couple: ours },
  ]
}
