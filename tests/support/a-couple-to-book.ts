import { beforeAll, beforeEach } from 'vitest'
import type { Asked } from '@/lib/domain/scheduling/make-item'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
  type TestCouple,
} from './an-enrolled-couple'
import type { testDatabase } from './database'

/**
 * The scene of the calendar's tests: Casey's couple, new for each test and with nothing booked, their couples therapist
 * Rae, their own therapists Osei and Vega, and Lead, who leads groups. Times are in Denver.
 */
export function aCoupleToBook(owner: ReturnType<typeof testDatabase>['asOwner']) {
  const scene = {
    casey: '',
    pair: {} as TestCouple,
    who: {} as Record<'rae' | 'osei' | 'vega' | 'lead', string>,
  }

  beforeAll(async () => {
    scene.casey = await aStaffMember(owner, 'coordinator', 'Casey')
    scene.who = {
      rae: await aClinician(owner, 'Rae', { disciplines: ['couples_therapist'] }),
      osei: await aClinician(owner, 'Osei', { disciplines: ['individual_therapist'] }),
      vega: await aClinician(owner, 'Vega', { disciplines: ['individual_therapist'] }),
      lead: await aClinician(owner, 'Lead', { disciplines: ['counselor'] }),
    }
  })

  beforeEach(async () => {
    await owner('TRUNCATE seat, session, week_draft, outbox_message CASCADE')
    scene.pair = await aCouple()
  })

  async function aCouple(coordinator = scene.casey): Promise<TestCouple> {
    const couple = await anEnrolledCouple(owner, { coordinator })
    const { rae, osei, vega } = scene.who
    await aCareTeam(owner, couple, { couples: rae, first: osei, second: vega })
    return couple
  }

  /** Booked, and its notices forgotten. */
  async function booked(asked: Asked, couple = scene.pair, by = scene.casey): Promise<string> {
    const answer = await bookSession(callerOf('coordinator', by), { couple: couple.couple, asked })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
    await owner('DELETE FROM outbox_message')
    return answer.value.session
  }

  const couplesAt = (hour: number, couple = scene.pair) =>
    booked({ kind: 'couples', at: at(hour), agreed: false }, couple)

  /** One that Lead opens. */
  const group = (hour = 18): Asked => ({
    kind: 'group',
    facilitator: scene.who.lead as never,
    title: 'Skills group',
    at: at(hour),
    agreed: false,
  })

  // The one object: the hooks write into it what each test finds there.
  return Object.assign(scene, { at, group, aCouple, booked, couplesAt })
}

const at = (hour: number, date = '2026-02-10') => ({
  date,
  minute: hour * 60,
  zone: 'America/Denver',
  minutes: 60,
})
