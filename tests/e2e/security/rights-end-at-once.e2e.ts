import { hashToken } from '@/lib/auth/tokens'
import { HOUR, MINUTE } from '@/lib/domain/time'
import { askForReset } from '@/lib/use-cases/door/ask-for-reset'
import { resetPassword } from '@/lib/use-cases/door/reset-password'
import { changeStaffRole } from '@/lib/use-cases/staff/change-staff-role'
import { deactivateStaff } from '@/lib/use-cases/staff/deactivate-staff'
import { as as acting, atTheDoor, must } from '../../../prisma/demo/callers'
import { tokenMailedTo } from '../../../prisma/demo/mailbox'
import { printFigure } from '../../bench/figure'
import { provedSession } from '../../support/proved-session'
import { askAll } from '../support/ask'
import { said } from '../support/declared'
import { expect, type Stage, test } from '../support/stage'
import { asOwner } from '../support/table-states'

const now = () => new Date()

/** A page's answer to a copied cookie. */
async function answerTo({ as }: Stage, token: string, path: string): Promise<string> {
  const { status, headers } = await as({ token }, { path })
  return said(status, headers.location)
}

/** Staff of this world on whom nothing else here relies. */
function idleClinicians({ ours, others, parted, staff, people }: Stage['world']) {
  const busy = [...[ours, others, parted].flatMap(({ team }) => team), people.otherClinician.id]
  return staff.clinicians.filter(({ id }) => !busy.includes(id))
}

test('a copied cookie is worth nothing once its session is over', async ({ stage }) => {
  const { world, as, origin } = stage
  const admin = acting('admin', world.staff.admin, now())
  const [leaving, promoted] = idleClinicians(world)
  const [first, second] = world.applying.partners
  const { email } = second
  const ways: { way: string; who: string; path: string; end: (tokens: string[]) => Promise<unknown> }[] = [
    {
      way: 'signing out',
      who: first.id,
      path: '/apply',
      end: (tokens) =>
        askAll(tokens, (token) => as({ token }, { method: 'POST', path: '/sign-out', headers: { origin } })),
    },
    {
      way: 'a new password',
      who: second.id,
      path: '/apply',
      end: async () => {
        await must(askForReset(atTheDoor(now()), { email, locale: 'en', address: '192.0.2.1' }))
        const reset = { token: await tokenMailedTo(email), password: 'another four words here' }
        await must(resetPassword(atTheDoor(now()), reset))
      },
    },
    {
      way: 'a new role',
      who: promoted?.id ?? '',
      path: '/caseload',
      end: () => must(changeStaffRole(admin, { personId: promoted?.id ?? '', role: 'coordinator' })),
    },
    {
      way: 'deactivation',
      who: leaving?.id ?? '',
      path: '/caseload',
      end: () => must(deactivateStaff(admin, { personId: leaving?.id ?? '' })),
    },
  ]
  let replays = 0
  for (const { way, who, path, end } of ways) {
    const tokens = await Promise.all(Array.from({ length: 100 }, () => provedSession(who, now())))
    const ask = (token: string) => answerTo(stage, token, path)
    expect(await askAll(tokens.slice(0, 5), ask), `before ${way}`).toEqual(Array(5).fill('shown'))
    await end(tokens)
    const answers = await askAll(tokens, ask)
    replays += answers.filter((answer) => answer !== 'sign-in').length
  }
  printFigure({ id: 'SS1-http', value: replays, unit: 'replays-of-400', bar: 0, ok: replays === 0 })
  expect(replays).toBe(0)
})

test('a session ends by itself, idle or not', async ({ stage }) => {
  const { applying, staff } = stage.world
  const [partner, coordinator] = [applying.partners[0].id, staff.coordinators[0]?.id ?? '']
  const limits = [
    { what: 'idle', who: partner, path: '/apply', column: 'seen_at', limit: 15 * MINUTE },
    {
      what: 'idle at a private page',
      who: partner,
      path: '/apply/p/1',
      column: 'seen_at',
      limit: 10 * MINUTE,
    },
    { what: 'a partner after all', who: partner, path: '/apply', column: 'created_at', limit: 12 * HOUR },
    { what: 'staff after all', who: coordinator, path: '/desk', column: 'created_at', limit: 8 * HOUR },
  ]
  const wrong: string[] = []
  for (const { what, who, path, column, limit } of limits) {
    // How exact the limit is stands in the tests of the use cases; here the clock runs, so before it is a minute.
    for (const [since, wanted] of [
      [limit - MINUTE, 'shown'],
      [limit + 1000, 'sign-in'],
    ] as const) {
      const token = await provedSession(who, now())
      await asOwner(stage.ownerUrl, (client) =>
        client.query(`UPDATE login_session SET ${column} = $2 WHERE token_hash = $1`, [
          hashToken(token),
          new Date(Date.now() - since),
        ]),
      )
      const answer = await answerTo(stage, token, path)
      if (answer !== wanted) wrong.push(`${what} ${since / 1000} s: ${answer} instead of ${wanted}`)
    }
  }
  printFigure({ id: 'SS3-http', value: wrong.length, unit: 'wrong-of-8', bar: 0, ok: wrong.length === 0 })
  expect(wrong).toEqual([])
})

test('who leaves a couple, a care team or a role is refused at the next request', async ({ stage }) => {
  const { world, ownerUrl, as } = stage
  const { others } = world
  const therapist = await provedSession(others.couplesTherapist, now())
  const joint = `/calendar/joint/${others.id}`
  const leaves = [
    {
      path: '/home',
      ask: (path: string) => as('unrelatedPartner', { path }),
      end: `UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1`,
      after: 'to /apply',
    },
    {
      path: `/sessions/${others.jointSession}`,
      ask: (path: string) => as('unrelatedPartner', { path }),
      end: `UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1`,
      after: 'not-there',
    },
    {
      path: joint,
      ask: (path: string) => as({ token: therapist }, { path }),
      end: `UPDATE care_assignment SET assigned_until = $2 WHERE couple_id = $1 AND clinician_id = '${others.couplesTherapist}'`,
      after: 'not-there',
    },
    {
      path: `/desk/${others.id}`,
      ask: async (path: string) => as({ token: await provedSession(others.coordinator.id, now()) }, { path }),
      end: `UPDATE application SET submitted_at = submitted_at, coordinator_id = CASE WHEN $2::timestamptz IS NULL THEN '${others.coordinator.id}'::uuid ELSE '${world.people.otherCoordinator.id}'::uuid END WHERE couple_id = $1`,
      after: 'not-there',
    },
  ]
  const wrong: string[] = []
  for (const { path, ask, end, after } of leaves) {
    const before = await ask(path)
    await asOwner(ownerUrl, (client) => client.query(end, [others.id, now()]))
    const { status, headers } = await ask(path)
    await asOwner(ownerUrl, (client) => client.query(end, [others.id, null]))
    const answers = `${said(before.status, before.headers.location)} then ${said(status, headers.location)}`
    if (answers !== `shown then ${after}`) wrong.push(`${path}: ${answers}`)
  }
  printFigure({
    id: 'AZ4',
    value: wrong.length,
    unit: `of ${leaves.length} kept a right they had lost`,
    bar: 0,
    ok: wrong.length === 0,
  })
  expect(wrong).toEqual([])
})
