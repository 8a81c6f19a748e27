import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { recordInterview } from '@/lib/use-cases/clearance/record-interview'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { myPrivacy } from '@/lib/views/consent/my-privacy'
import { papersToSign } from '@/lib/views/consent/papers-to-sign'
import { sharedWithMe } from '@/lib/views/consent/shared-with-me'
import { firstPage } from '@/lib/views/door/first-page'
import { answersToCheck } from '@/lib/views/intake/answers-to-check'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { ourHome } from '@/lib/views/intake/our-home'
import { aboutYou, yourPlan } from '@/lib/views/intake/own-part'
import { partnerInvited } from '@/lib/views/intake/partner-invited'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { timesThatWork } from '@/lib/views/intake/times-that-work'
import { myChoice } from '@/lib/views/taking-part/my-choice'
import { printFigure } from '../../bench/figure'
import { decide, reviewed } from '../../support/a-couple-in-review'
import { aCoupleToBook } from '../../support/a-couple-to-book'
import { aClinician, callerOf, testWeek } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { bothReady } from '../../support/partners'
import { type PrivateAct, privateState } from '../../support/private-states'

/**
 * The promise above the rules: whatever one partner says, skips, allows, refuses or decides in private, everything the
 * other can open, count or be told stays the same, to the byte, until staff act openly. Five hundred generated states,
 * half of them while the two apply and half once they are in the program without joint sessions.
 */
const { asOwner } = testDatabase()
const scene = aCoupleToBook(asOwner)
let reviewer: string

beforeAll(async () => {
  reviewer = await aClinician(asOwner, 'Ines', { disciplines: ['individual_therapist'] })
})

const views: ((caller: Caller) => Promise<unknown>)[] = [
  firstPage,
  applicationTasks,
  aboutYou,
  yourPlan,
  partnerInvited,
  timesThatWork,
  ourHome,
  answersToCheck,
  sentApplication,
  myChoice,
  sharedWithMe,
  (caller) => papersToSign(caller, 'en'),
  (caller) => myPrivacy(caller, 'en'),
  (caller) => ourWeek(caller, testWeek),
]

/** Everything the other partner can look at and was sent, as one text. */
async function allThatOtherLearns(other: Caller): Promise<string> {
  const seen = await Promise.all(views.map((view) => view(other).catch(asNotThere)))
  const id = 'id' in other.actor ? other.actor.id : ''
  const told = await asOwner(
    `SELECT template, values, channel FROM outbox_message
      WHERE person_id = $1 OR to_address = (SELECT email FROM account WHERE person_id = $1) ORDER BY created_at, id`,
    [id],
  )
  return JSON.stringify([seen, told])
}

function asNotThere(error: unknown): string {
  if (error instanceof NotFound) return 'not there'
  throw error
}

type Pair = { one: Caller; other: Caller; meanwhile?: (number: number) => Promise<unknown> }

/** Names of the states in which the other learned something: of all, or up to as many as one asks for. */
async function learned(pair: Pair, states: PrivateAct[][], atMost = states.length): Promise<string[]> {
  const before = await allThatOtherLearns(pair.other)
  const leaks: string[] = []
  for (const [number, state] of states.entries()) {
    for (const { act } of state) await act(pair.one).catch(asNotThere)
    await pair.meanwhile?.(number)
    if ((await allThatOtherLearns(pair.other)) !== before)
      leaks.push(state.map(({ name }) => name).join('; '))
    if (leaks.length === atMost) break
  }
  return leaks
}

const states = (count: number, seed: number) => fc.sample(privateState, { numRuns: count, seed })

async function applying(): Promise<Pair> {
  const { maya, sam } = await bothReady()
  return { one: sam, other: maya }
}

/** Meanwhile a clinician meets them and decides, as staff do without acting openly. */
async function inTheProgram(): Promise<Pair> {
  const { couple, first, second } = scene.pair
  await reviewed(asOwner, scene.pair, reviewer)
  const clinician = callerOf('clinician', reviewer)
  const meanwhile = async (number: number) => {
    if (number % 10 === 3) await decide(reviewer, couple, number % 20 === 3 ? 'individual-only' : 'review')
    const heldAt = clinician.clock()
    const notes = 'Met again.'
    if (number % 10 === 7)
      await recordInterview(clinician, { couple, person: second, heldAt, heldAlone: true, notes })
  }
  return { one: callerOf('partner', second), other: callerOf('partner', first), meanwhile }
}

describe('what one partner does in private', () => {
  test('leaves everything the other can see and is told as it was, in 500 states', async () => {
    const leaks = [
      ...(await learned(await applying(), states(250, 20261122))),
      ...(await learned(await inTheProgram(), states(250, 4711))),
    ]
    printFigure({
      id: 'PT2',
      value: leaks.length,
      unit: 'of 500 private states changed what the other partner sees',
      bar: 0,
      ok: leaks.length === 0,
    })
    expect(leaks).toEqual([])
    const [alerts] = await asOwner(`SELECT count(*)::int AS raised FROM safety_alert`)
    expect(Number(alerts?.raised)).toBeGreaterThan(1)
  }, 600_000)
})

describe('a leak that is planted', () => {
  afterEach(() => asOwner('DROP FUNCTION IF EXISTS planted() CASCADE'))

  const plant = (table: string, leak: string) =>
    asOwner(
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
       BEGIN ${leak}; RETURN NULL; END $$;
       CREATE TRIGGER planted AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION planted()`,
    )

  test.each([
    [
      'a status that moves when an alert is raised',
      'safety_alert',
      'UPDATE applicant SET part_done_at = NULL WHERE person_id = NEW.person_id',
    ],
    [
      'a message when one says that they stop',
      'withdrawal',
      `INSERT INTO outbox_message (template, person_id, locale, values, created_at)
       SELECT 'something-new', person_id, 'en', '{}', now() FROM applicant
        WHERE application_id = NEW.application_id AND person_id <> NEW.person_id`,
    ],
    [
      'a name that changes when one tells how to be reached',
      'safe_contact',
      `UPDATE person SET name = name || '.' WHERE id = NEW.person_id`,
    ],
  ])('%s is caught', async (_, table, leak) => {
    const pair = await applying()
    await asOwner('DELETE FROM safe_channel')
    await asOwner('DELETE FROM safe_contact')
    await plant(table, leak)
    expect(await learned(pair, states(40, 7), 1)).toHaveLength(1)
  })
})
