import { expect, type Page, test } from '@playwright/test'
import { Temporal } from 'temporal-polyfill'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import { addLeave } from '@/lib/use-cases/staff/add-leave'
import { as, must } from '../../prisma/demo/callers'
import { personAt } from '../../prisma/demo/mailbox'
import { bringCouple, nextWeek } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { factsOf } from './support/couple-facts'
import { refusals } from './support/refusals'
import { asOwner } from './support/table-states'

const owner = process.env.DATABASE_OWNER_URL ?? ''

test('a session is not moved to a time that cannot be, and stays where it was', async ({ browser }) => {
  const week = nextWeek(3)
  const { coupleId, pair, coordinator } = await bringCouple('planned', 1, week)
  const { jointSession, couplesTherapist } = await factsOf(owner, coupleId, pair)
  const away = daysAfter(nextWeek(4), 1)
  await goOnLeave(couplesTherapist, away)
  const desk = await browserOf(browser, coordinator.email)
  await desk.goto(`/calendar/sessions/${jointSession}`)
  const when = desk.getByText('When', { exact: true }).locator('xpath=following::dd[1]')
  const before = await when.innerText()

  // By the couple's clocks, except for the hour that clocks skip: a coordinator types their own.
  const typed = (date: string, time: string) =>
    onClocksOf(coordinator.zone, date, time, pair.partners[0].zone)
  const twoDaysAgo = localDateOf(Date.now() - 2 * DAY, coordinator.zone)
  const impossible: [what: string, to: WallClock, answer: RegExp][] = [
    ['in the past', typed(twoDaysAgo, '18:00'), /has already passed/],
    ['in the hour the clocks skip', [springForward(), '02:30'], /are set forward and skip 2:30/],
    ['across midnight', typed(daysAfter(week, 3), '23:30'), /would run past midnight for/],
    ['outside working hours', typed(daysAfter(week, 3), '06:00'), /does not work at that time/],
    ['while the therapist is on leave', typed(away, '18:00'), /is away at that time/],
  ]
  for (const [what, [date, time], answer] of impossible) {
    await test.step(what, async () => {
      await moveTo(desk, date, time)
      await expect(refusals(desk)).toContainText([answer])
      await expect(desk.getByLabel('Day', { exact: true })).toHaveValue(date)
    })
  }
  await desk.reload()
  expect(await when.innerText()).toBe(before)
})

test('two coordinators want the same hour of one counselor: one gets it, the other reads why not', async ({
  browser,
}) => {
  const week = nextWeek(5)
  const cases = [await bringCouple('planned', 0, week), await bringCouple('planned', 0, week)]
  const sessions = await withTheSameCounselor(cases.map(({ coupleId }) => coupleId))
  const tabs = await Promise.all(cases.map(({ coordinator }) => browserOf(browser, coordinator.email)))
  await Promise.all(tabs.map((tab, place) => tab.goto(`/calendar/sessions/${sessions[place]}`)))
  const day = daysAfter(nextWeek(6), 1)
  for (const [place, tab] of tabs.entries()) {
    await tab.getByLabel('Day', { exact: true }).fill(day)
    await tab
      .getByLabel('Time', { exact: true })
      .fill(cases[place]?.coordinator.zone === 'America/New_York' ? '17:00' : '15:00')
    await tab.getByLabel('They agreed to this time').check()
  }
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Move the session' }).click()))
  const answers = await Promise.all(tabs.map(answerOf))
  expect(answers.sort()).toEqual([
    expect.stringMatching(/already in a session|booked for this time a moment ago/),
    'Moved.',
  ])
})

async function answerOf(tab: Page): Promise<string> {
  const moved = tab.getByText('Moved. Everyone in it has been told.')
  await expect(moved.or(refusals(tab).first())).toBeVisible()
  return (await moved.isVisible()) ? 'Moved.' : refusals(tab).first().innerText()
}

async function moveTo(page: Page, date: string, time: string) {
  await page.getByLabel('Day', { exact: true }).fill(date)
  await page.getByLabel('Time', { exact: true }).fill(time)
  await page.getByRole('button', { name: 'Move the session' }).click()
}

type WallClock = [date: string, time: string]

/** The same instant as this day and time in `zone`, as other clocks show it. */
function onClocksOf(other: string, date: string, time: string, zone: string): WallClock {
  const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).withTimeZone(other)
  return [at.toPlainDate().toString(), at.toPlainTime().toString({ smallestUnit: 'minute' })]
}

async function goOnLeave(personId: string, day: string) {
  const admin = { id: await personAt('admin@demo.example'), name: 'Adil Demo', zone: 'America/Denver' }
  await must(addLeave(as('admin', admin, new Date()), { personId, firstDay: day, lastDay: day }))
}

/** The second Sunday of next March, when clocks in the United States are set forward from 2 to 3 o'clock. */
function springForward(): string {
  const march = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 2, 1))
  const firstSunday = 1 + ((7 - march.getUTCDay()) % 7)
  return `${march.getUTCFullYear()}-03-${String(firstSunday + 7).padStart(2, '0')}`
}

/** A counseling session of each couple, all with one counselor. */
async function withTheSameCounselor(couples: string[]): Promise<string[]> {
  const sql = `SELECT array_agg(id) AS ids FROM (
      SELECT DISTINCT ON (seat.person_id, s.couple_id) seat.person_id, s.couple_id, s.id
        FROM session s JOIN seat ON seat.session_id = s.id AND seat.part = 'clinician'
       WHERE s.kind = 'counseling' AND s.couple_id = ANY($1)) AS one
     GROUP BY person_id HAVING count(*) = 2 LIMIT 1`
  const { rows } = await asOwner(owner, (client) => client.query<{ ids: string[] }>(sql, [couples]))
  const ids = rows[0]?.ids ?? []
  const inOrder = `SELECT id FROM session WHERE id = ANY($1) ORDER BY array_position($2::uuid[], couple_id)`
  const sorted = await asOwner(owner, (client) => client.query<{ id: string }>(inOrder, [ids, couples]))
  return sorted.rows.map(({ id }) => id)
}
