import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { keepMatch, listPeopleAlike } from '@/lib/data/person-matches'
import { done, type Outcome } from '@/lib/domain/outcome'
import { run } from '@/lib/use-cases/run'

export type ComparePeople = {
  coupleId: string
  personId: string
  otherId: string
  verdict: 'same' | 'different'
}

/** Keeps whether two accounts that look like one person are one. Both have to be in reach; else a director is asked. */
export function comparePeople(caller: Caller, input: ComparePeople): Promise<Outcome<null>> {
  const { coupleId: couple, personId, otherId, verdict } = input
  return run(
    caller,
    'case.compare-people',
    { couple },
    async ({ tx, actor, now, record }) => {
      const alike = await listPeopleAlike(tx, couple)
      if (!alike.some((one) => one.personId === personId && one.otherId === otherId)) throw new NotFound()
      await keepMatch(tx, { people: [personId, otherId], verdict, by: person(actor).id }, now)
      record({ couple, subject: personId, facts: { other: otherId, verdict } })
      return done(null)
    },
    input,
  )
}
