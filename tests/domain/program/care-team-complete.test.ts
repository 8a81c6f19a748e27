import { expect, test } from 'vitest'
import type { CareRole } from '@/lib/domain/care-team/roles'
import type { PrivateChoice } from '@/lib/domain/intake/private-question'
import { careTeamComplete } from '@/lib/domain/program/care-team-complete'

const partner = (id: string, concern: PrivateChoice | null) => ({ id, name: id, concern })
const held = (role: CareRole, partnerId: string | null = null) => ({ role, partnerId })
const three = [
  held('couples_therapist'),
  held('individual_therapist', 'maya'),
  held('individual_therapist', 'sam'),
]

const cases: [string, Parameters<typeof careTeamComplete>[0], boolean][] = [
  [
    'three therapists, no counselor asked for',
    { partners: [partner('maya', 'no'), partner('sam', null)], held: three },
    true,
  ],
  [
    'a partner who said yes has no counselor',
    { partners: [partner('maya', 'yes'), partner('sam', 'no')], held: three },
    false,
  ],
  [
    'the counselor is there, for the one who asked',
    { partners: [partner('maya', 'yes'), partner('sam', 'no')], held: [...three, held('counselor', 'maya')] },
    true,
  ],
  [
    'a counselor for the other does not help',
    { partners: [partner('maya', 'yes'), partner('sam', 'no')], held: [...three, held('counselor', 'sam')] },
    false,
  ],
  [
    'who would rather talk first is not held up',
    { partners: [partner('maya', 'prefer-to-talk'), partner('sam', 'no')], held: three },
    true,
  ],
  [
    'one partner has no therapist',
    { partners: [partner('maya', 'no'), partner('sam', 'no')], held: three.slice(0, 2) },
    false,
  ],
]

test.each(cases)('%s', (_, facts, complete) => {
  expect(careTeamComplete(facts)).toBe(complete)
})
