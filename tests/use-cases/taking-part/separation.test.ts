import { describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { inTransaction } from '@/lib/data/transaction'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { jointLanes } from '@/lib/views/calendar/joint-lanes'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { teamToChoose } from '@/lib/views/care-team/team-to-choose'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { timesThatWork } from '@/lib/views/intake/times-that-work'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
const { at, group } = scene

const maya = () => callerOf('partner', scene.pair.first)
const sam = () => callerOf('partner', scene.pair.second)
const casey = () => callerOf('coordinator', scene.casey)
const own = (partner: string, hour: number): Asked =>
  ({ kind: 'individual', partner, at: at(hour), agreed: false }) as Asked
const end = (goingOn: string[]) => endCouple(casey(), { couple: scene.pair.couple, goingOn })
const held = (person: string) =>
  asOwner(
    `SELECT s.kind FROM seat JOIN session s ON s.id = session_id
      WHERE person_id = $1 AND released_at IS NULL AND cancelled_at IS NULL ORDER BY s.starts_at`,
    [person],
  )
/** What one principal reads with a statement of its own, under row-level security. */
const read = (role: 'partner' | 'coordinator' | 'clinician', personId: string, sql: string) =>
  inTransaction({ role, personId }, (tx) => tx.$queryRawUnsafe<unknown[]>(sql))
/** All that the other partner can open. */
const allThatMayaSees = async () => [
  await ourWeek(maya(), testWeek),
  await applicationTasks(maya()),
  await sentApplication(maya()),
  await timesThatWork(maya()),
]

describe('a partner who says that they stop', () => {
  test('changes nothing the other can open, and can take it back until somebody acts', async () => {
    await scene.couplesAt(18)
    const before = await allThatMayaSees()
    expect(codesOf(await sayStop(sam(), { wish: 'stop' }))).toBe('done')
    expect(await allThatMayaSees()).toEqual(before)
    expect(await asOwner('SELECT template FROM outbox_message')).toEqual([])
    expect(codesOf(await sayStop(sam(), { wish: 'apart' }))).toEqual(['already-recorded'])
    expect(codesOf(await undoStop(maya()))).toEqual(['nothing-to-undo'])
    expect(codesOf(await undoStop(sam()))).toBe('done')
    expect(await allThatMayaSees()).toEqual(before)
    expect(codesOf(await sayStop(sam(), { wish: 'apart' }))).toBe('done')
  })

  test('is read by the coordinator and their own therapist, not by the other partner or the other’s therapist', async () => {
    await sayStop(sam(), { wish: 'stop' })
    const seenBy = (...[role, person]: [Parameters<typeof read>[0], string]) =>
      read(role, person, `SELECT wish FROM withdrawal WHERE person_id = '${scene.pair.second}'`)
    expect(await seenBy('coordinator', scene.casey)).toHaveLength(1)
    expect(await seenBy('clinician', scene.who.vega)).toHaveLength(1)
    expect(await seenBy('partner', scene.pair.second)).toHaveLength(1)
    expect(await seenBy('partner', scene.pair.first)).toEqual([])
    expect(await seenBy('clinician', scene.who.osei)).toEqual([])
    expect(await seenBy('clinician', scene.who.rae)).toEqual([])
  })
})

describe('a couple that is ended by its coordinator', () => {
  test('keeps the care of whoever goes on whole, releases what was joint, and closes each to the other', async () => {
    const { couple, first, second } = scene.pair
    await scene.booked(own(first, 8))
    await scene.booked(own(second, 9))
    await scene.couplesAt(18)
    await scene.booked(group(20))
    await sayStop(sam(), { wish: 'stop' })
    expect(codesOf(await end([first]))).toBe('done')

    expect(await held(first)).toEqual([{ kind: 'individual' }])
    expect(await held(second)).toEqual([])
    const team = await asOwner(
      `SELECT role, partner_id FROM care_assignment WHERE couple_id = $1 AND assigned_until IS NULL`,
      [couple],
    )
    expect(team).toEqual([{ role: 'individual_therapist', partner_id: first }])
    const told = await asOwner(`SELECT person_id, template FROM outbox_message ORDER BY person_id`)
    expect(told.map(({ template }) => template)).toEqual(['something-new', 'something-new'])

    const week = await ourWeek(maya(), testWeek)
    expect(week).toMatchObject({ people: null })
    expect(week?.blocks.map(({ kind, cancelled }) => [kind, cancelled])).toEqual([
      ['individual', false],
      ['couples', true],
    ])
    expect(await ourWeek(sam(), testWeek)).toBeNull()
    expect(await applicationTasks(maya())).toBeNull()
    const reads = (table: string, who: string) =>
      read(
        'partner',
        who === first ? second : first,
        `SELECT 1 FROM ${table} WHERE ${table === 'person' ? 'id' : 'person_id'} = '${who}'`,
      )
    for (const table of ['person', 'available_time', 'couple_partner', 'applicant', 'seat'])
      for (const who of [first, second]) expect(await reads(table, who), `${table} of ${who}`).toEqual([])

    expect(codesOf(await bookSession(casey(), { couple, asked: own(first, 10) }))).toBe('done')
    expect(codesOf(await bookSession(casey(), { couple, asked: own(second, 11) }))).not.toBe('done')
    const joint = { kind: 'couples', at: at(12), agreed: false } as const
    expect(codesOf(await bookSession(casey(), { couple, asked: joint }))).toContain('joint-sessions-wait')
    await expect(
      jointLanes(callerOf('clinician', scene.who.rae), { couple, week: testWeek }),
    ).rejects.toThrow(NotFound)
    const ofSam = `SELECT 1 FROM partner_profile WHERE person_id = '${second}'`
    const leftOver = await read('clinician', scene.who.osei, ofSam)
    expect(leftOver).toEqual([])
  })

  test('is said to be over on its coordinator’s pages, which offer nothing but what those who go on need', async () => {
    const { couple, first } = scene.pair
    const pages = async () => ({
      ...(await caseOverview(casey(), couple)),
      team: await teamToChoose(casey(), { couple, chosen: {}, specialties: [] }),
      benefits: (await benefitsOfCouple(casey(), couple)).partners.map(({ over }) => over),
    })
    const before = await pages()
    expect(before).toMatchObject({
      heading: { ended: null },
      team: { ended: false },
      benefits: [false, false],
    })
    expect(before.team.places.length).toBeGreaterThan(0)

    expect(codesOf(await end([first]))).toBe('done')
    const apart = await pages()
    expect(apart).toMatchObject({
      mayEnroll: false,
      team: { ended: true, places: [] },
      benefits: [false, true],
    })
    expect(apart.heading.ended?.goingOn).toHaveLength(1)
    expect(apart.team.live).toHaveLength(1)
    expect(new Set(apart.team.former.map(({ reason }) => reason))).toEqual(
      new Set(['No longer a couple here']),
    )
  })

  test('asks nothing more of its coordinator where neither goes on', async () => {
    const { couple } = scene.pair
    expect(codesOf(await end([]))).toBe('done')
    const { heading, mayEnroll } = await caseOverview(casey(), couple)
    expect({ ...heading, mayEnroll }).toMatchObject({
      ...{ ended: { goingOn: [] }, next: null, waited: null, overdue: false, mayEnroll: false },
    })
    const { partners } = await benefitsOfCouple(casey(), couple)
    expect(partners.map(({ over }) => over)).toEqual([true, true])
  })

  test('is ended once, for somebody with a therapist, by its own coordinator', async () => {
    const { couple, first } = scene.pair
    await asOwner(`UPDATE care_assignment SET assigned_until = now() WHERE partner_id = $1`, [first])
    expect(codesOf(await end([first]))).toEqual(['goes-on-without-a-therapist'])
    await expect(endCouple(callerOf('coordinator', scene.who.rae), { couple, goingOn: [] })).rejects.toThrow(
      NotFound,
    )
    expect(codesOf(await end([]))).toBe('done')
    expect(codesOf(await end([]))).toEqual(['couple-has-ended'])
    const [application] = await asOwner(
      `SELECT closed_at IS NOT NULL AS closed FROM application WHERE couple_id = $1`,
      [couple],
    )
    expect(application).toEqual({ closed: true })
  })
})
