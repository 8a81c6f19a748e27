import { beforeAll, describe, expect, test } from 'vitest'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { answersToCheck } from '@/lib/views/intake/answers-to-check'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { callerFor, sentAt } from '../../support/a-desk'
import { aPerson, aSentCouple, type SentCouple } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let coordinator: string
let couple: SentCouple

beforeAll(async () => {
  coordinator = await aPerson(database.asOwner, 'coordinator', 'Casey')
  couple = await aSentCouple(database.asOwner, { coordinator, sentAt })
})

const both = () => couple.partners.map(({ id }) => callerFor('partner', id))

describe('where a partner is led', () => {
  test('before they are in the program: to what was sent, not to a week', async () => {
    for (const partner of both()) {
      expect(await ourWeek(partner)).toBeNull()
      expect(await applicationTasks(partner)).toMatchObject({ sent: true, enrolled: false })
      expect(await sentApplication(partner)).toMatchObject({ enrolled: false })
    }
  })

  test('from then on: to their week, which has nothing in it yet; what they sent can still be read', async () => {
    await database.asOwner(
      'INSERT INTO enrollment (couple_id, enrolled_at, enrolled_by) VALUES ($1, now(), $2)',
      [couple.coupleId, coordinator],
    )
    for (const partner of both()) {
      expect(await ourWeek(partner)).toMatchObject({ blocks: [], next: null })
      expect(await applicationTasks(partner)).toMatchObject({ enrolled: true })
      expect(await sentApplication(partner)).toMatchObject({ enrolled: true })
      expect(await answersToCheck(partner)).toMatchObject({ sent: true, enrolled: true, reasons: [] })
    }
  })
})
