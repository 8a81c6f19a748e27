import { beforeAll, expect, test } from 'vitest'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { removeLicense } from '@/lib/use-cases/staff/remove-license'
import { caseOverview } from '@/lib/views/desk/case-overview'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { must } from '../../support/partners'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
type Desk = { coordinator: string; pair: TestCouple }
let lead: string
let rae: string
let colorado: Desk
let texas: Desk
let admin: string

/** One couple in Colorado and one in Texas, each with its coordinator; Rae and Lead are licensed in both states. */
beforeAll(async () => {
  admin = await aStaffMember(asOwner, 'admin', 'Ada')
  const states = ['CO', 'TX']
  lead = await aClinician(asOwner, 'Lead', { disciplines: ['counselor'], states })
  rae = await aClinician(asOwner, 'Rae', { disciplines: ['couples_therapist'], states })
  colorado = await aDesk('Casey', 'CO')
  texas = await aDesk('Devon', 'TX')
})

async function aDesk(name: string, state: string): Promise<Desk> {
  const coordinator = await aStaffMember(asOwner, 'coordinator', name)
  const pair = await anEnrolledCouple(asOwner, { coordinator, states: [state, state] })
  const individual = { disciplines: ['individual_therapist'] }
  const first = await aClinician(asOwner, `${name}’s one`, individual)
  const second = await aClinician(asOwner, `${name}’s other`, individual)
  await aCareTeam(asOwner, pair, { couples: rae, first, second })
  return { coordinator, pair }
}

const at = (hour: number) => ({ date: '2026-02-12', minute: hour * 60, zone: 'America/Denver', minutes: 60 })
const book = ({ coordinator, pair }: Desk, asked: Parameters<typeof bookSession>[1]['asked']) =>
  must(bookSession(callerOf('coordinator', coordinator), { couple: pair.couple, asked }))
const strandedAt = async ({ coordinator, pair }: Desk) =>
  (await caseOverview(callerOf('coordinator', coordinator), pair.couple)).stranded.map(({ why }) => why)

test('a group whose facilitator loses one state troubles only the couples who sit there', async () => {
  const opened = await book(colorado, {
    kind: 'group',
    facilitator: lead as never,
    title: '',
    at: at(18),
    agreed: false,
  })
  await book(texas, { kind: 'group', group: opened.session as never, agreed: false })

  await must(removeLicense(callerOf('admin', admin), { personId: lead, state: 'TX', anyway: true }))
  expect(await strandedAt(colorado)).toEqual([])
  expect(await strandedAt(texas)).toEqual(['Lead has no valid license where a partner sits'])
})

test('who said that they cannot come is counted, because they may come after all', async () => {
  const { session } = await book(colorado, { kind: 'couples', at: at(20), agreed: false })
  for (const partner of [colorado.pair.first, colorado.pair.second])
    await must(releaseOwnSeat(callerOf('partner', partner), { session, reason: 'not-well' }))
  const removed = await removeLicense(callerOf('admin', admin), { personId: rae, state: 'CO' })
  expect(codesOf(removed)).toContain('session-still-booked')
})
