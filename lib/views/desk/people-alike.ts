import type { Caller } from '@/lib/access/actor'
import { listPeopleAlike, type PersonAlike } from '@/lib/data/person-matches'
import { look } from '@/lib/views/look'

/** Someone who may be the same person as a partner; `otherId` is null where only a director can tell. */
export type SomeoneAlike = Pick<
  PersonAlike,
  'personId' | 'otherId' | 'otherCouple' | 'otherName' | 'verdict'
> & {
  because: string[]
}

export function peopleAlike(caller: Caller, couple: string): Promise<SomeoneAlike[]> {
  return look(caller, 'case.compare-people', { couple }, async ({ tx }) => {
    const found = await listPeopleAlike(tx, couple)
    return found.map(({ personId, otherId, otherCouple, otherName, verdict, ...why }) => ({
      ...{ personId, otherId, otherCouple, otherName, verdict },
      because: [
        ...(why.nameAndBirth ? ['same name and birthday'] : []),
        ...(why.memberId ? ['same member ID'] : []),
        ...(why.phone ? ['same phone'] : []),
      ],
    }))
  })
}
