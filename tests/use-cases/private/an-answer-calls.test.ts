import { describe, expect, it } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import type { InstrumentId } from '@/lib/domain/measures/instrument'
import { announceAlert } from '@/lib/use-cases/private/announce-alert'
import { privatePage } from '@/lib/views/private/private-page'
import { testDatabase } from '../../support/database'
import { answer, idOf, pageOfItem, pageOfSupport } from '../../support/in-private'
import { must, noon, twoJoined } from '../../support/partners'

const { asOwner } = testDatabase()
const job: Caller = { actor: { kind: 'job' }, clock: () => noon }

const alertsOf = (caller: Caller) =>
  asOwner(
    `SELECT id, cause, level, extract(epoch FROM due_at - raised_at)::int / 60 AS minutes, closed_at IS NULL AS open
       FROM safety_alert WHERE person_id = $1 ORDER BY raised_at, id`,
    [idOf(caller)],
  )
const jobsFor = (alert: unknown) =>
  asOwner(`SELECT 1 FROM pgboss.job WHERE name = 'safety-alert' AND data->>'alertId' = $1`, [alert])

describe('an answer that calls a clinician', () => {
  it.each([
    ['phq9', '9', 1, 'self-harm-item', 'same-day', 240, 'self'],
    ['asq', '4', 1, 'suicide-screen', 'same-day', 240, 'self'],
    ['hark', 'A', 1, 'partner-violence', 'same-day', 240, 'home'],
  ] as const)(
    '%s, item %s: an alert with its clock, the job, and the page of support next',
    async (...row) => {
      const [instrument, item, value, cause, level, minutes, about] = row
      const { sam } = await twoJoined()
      expect(await must(answer(sam, instrument, item, value))).toEqual({ next: pageOfSupport(about) })
      const alerts = await alertsOf(sam)
      expect(alerts).toMatchObject([{ cause, level, minutes, open: true }])
      expect(await jobsFor(alerts[0]?.id)).toHaveLength(1)
      const { question } = await privatePage(sam, pageOfSupport(about))
      expect(question).toMatchObject({ kind: 'support', called: true })
    },
  )

  it('calls once for a round, more urgently when a worse answer comes, and goes on to the questions', async () => {
    const { sam } = await twoJoined()
    await must(answer(sam, 'asq', 1, 1))
    expect(await must(answer(sam, 'asq', 2, 1))).toEqual({ next: pageOfItem('asq', 3) })
    await must(answer(sam, 'asq', 4, 0))
    expect(await alertsOf(sam)).toMatchObject([{ level: 'same-day' }])
    expect(await must(answer(sam, 'asq', 5, 1))).toEqual({ next: pageOfSupport('self') })
    const [alert, ...others] = await alertsOf(sam)
    expect([alert?.level, alert?.minutes, others]).toEqual(['now', 15, []])
    expect(await jobsFor(alert?.id)).toHaveLength(2)
  })

  it('stays when the answer is taken back; after it was closed a new yes calls anew', async () => {
    const { sam } = await twoJoined()
    await must(answer(sam, 'phq9', 9, 2))
    await must(answer(sam, 'phq9', 9, 0))
    expect(await alertsOf(sam)).toMatchObject([{ open: true }])
    await asOwner(
      `UPDATE safety_alert SET acknowledged_by = $1, acknowledged_at = now(), closed_by = $1, closed_at = now(), outcome = 'spoke'
        WHERE person_id = $1`,
      [idOf(sam)],
    )
    await must(answer(sam, 'phq9', 9, 1))
    expect((await alertsOf(sam)).map(({ open }) => open).sort()).toEqual([false, true])
  })

  it('and no other does: no alert, and everybody passes the page of support', async () => {
    const { sam } = await twoJoined()
    const quiet: [InstrumentId, string | number, number | 'skipped'][] = [
      ['asq', 1, 0],
      ['asq', 2, 'skipped'],
      ['phq9', 9, 'skipped'],
      ['phq9', 8, 3],
      ['hark', 'K', 0],
    ]
    for (const [instrument, item, value] of quiet) await must(answer(sam, instrument, item, value))
    expect(await alertsOf(sam)).toEqual([])
    expect(await must(answer(sam, 'phq9', 'difficulty', 1))).toEqual({ next: pageOfSupport('self') })
    expect((await privatePage(sam, pageOfSupport('self'))).question).toMatchObject({ called: false })
  })

  it('two at the same moment raise one', async () => {
    const { sam } = await twoJoined()
    await Promise.all(['H', 'A', 'R', 'K'].map((item) => must(answer(sam, 'hark', item, 1))))
    expect(await alertsOf(sam)).toHaveLength(1)
  })

  it('is announced once, in words that say nothing', async () => {
    const { sam } = await twoJoined()
    const [director] = await asOwner(
      `WITH p AS (INSERT INTO person (role, name) VALUES ('director', 'Dara') RETURNING id)
       INSERT INTO account (person_id, email, password_hash) SELECT id, id || '@example.org', 'none' FROM p RETURNING email`,
    )
    await must(answer(sam, 'hark', 'R', 1))
    const [alert] = await alertsOf(sam)
    for (const _ of [1, 2]) await must(announceAlert(job, { alertId: String(alert?.id) }))
    const mails = await asOwner('SELECT template, values FROM outbox_message WHERE to_address = $1', [
      director?.email,
    ])
    expect(mails).toEqual([
      { template: 'needs-a-clinician', values: { link: expect.stringMatching(/\/sign-in$/) } },
    ])
  })
})
