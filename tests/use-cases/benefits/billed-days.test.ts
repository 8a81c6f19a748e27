import { expect, test } from 'vitest'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { bookSession } from '@/lib/use-cases/scheduling/book-session'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { staffSession } from '@/lib/views/calendar/staff-session'
import { anAttendedDay } from '../../support/an-attended-day'
import { callerOf } from '../../support/an-enrolled-couple'
import { haveSigned } from '../../support/bare-signatures'
import { testDatabase } from '../../support/database'
import { must } from '../../support/partners'
import { readPdf } from '../../support/read-pdf'
import { codesOf } from '../../support/what-happened'

const { asOwner } = testDatabase()
const { scene, casey, takeOut } = anAttendedDay(asOwner)

test('one joint day is a line on each partner’s own claim, with their own diagnosis and nobody else’s name', async () => {
  const { partners } = await billingOfCouple(casey(), { couple: scene.pair.couple, month: '2026-02' })
  expect(partners).toMatchObject([
    { called: 'Maya', ready: 1, total: '$400.00', lines: [{ minutes: 180, lacks: [] }] },
    { called: 'Sam', ready: 1, total: '$400.00', payer: null },
  ])
  const hers = readPdf((await must(takeOut('superbill.pdf'))).bytes).text
  expect(hers).toMatch(/H0015[\s\S]*PA-1/)
  expect(hers).toContain('F10.20')
  expect(hers).not.toMatch(/F32|Low mood|Sam/)
  const his = readPdf((await must(takeOut('superbill.pdf', scene.pair.second))).bytes).text
  expect(his).toContain('S9480')
  expect(his).not.toMatch(/F10|Alcohol|Maya|PA-1/)
})

test('a file for the payer goes out only with consent, and is on record as told', async () => {
  const { first } = scene.pair
  expect(codesOf(await takeOut('days.json'))).toEqual(['consent-not-live'])
  await haveSigned(asOwner, [first])
  const file = JSON.parse((await must(takeOut('days.json'))).bytes.toString())
  expect(file.lines).toMatchObject([
    {
      serviceDate: '2026-02-10',
      procedureCode: 'H0015',
      priorAuthorization: 'PA-1',
      diagnosisCodes: ['F10.20'],
    },
  ])
  expect(JSON.stringify(file)).not.toContain('Sam')
  const told = await asOwner('SELECT what, recipient FROM disclosure WHERE person_id = $1', [first])
  expect(told).toEqual([{ what: 'billed-days', recipient: 'Example Mutual' }])
})

test('nothing is made of a month in which nothing can be billed', async () => {
  expect(codesOf(await takeOut('superbill.pdf', scene.pair.first, '2026-01'))).toEqual(['nothing-to-bill'])
})

test('a day too short and a session nobody wrote down are named, with whose it is to write', async () => {
  const { couple, first, second } = scene.pair
  const book = (date: string, minutes: number) =>
    must(
      bookSession(callerOf('coordinator', scene.casey), {
        couple,
        asked: {
          kind: 'couples',
          at: { date, minute: 9 * 60, zone: 'America/Denver', minutes },
          agreed: false,
        },
      }),
    )
  const short = await book('2026-02-11', 60)
  const open = await book('2026-02-12', 60)
  const later = new Date('2026-02-13T05:00:00Z')
  const people = [first, second].map((personId) => ({
    personId,
    presence: { was: 'part', minutes: 45 } as const,
  }))
  await must(
    recordAttendance(callerOf('clinician', scene.who.rae, later), {
      session: short.session,
      people,
      seen: [],
    }),
  )
  const at = (now: Date) =>
    billingOfCouple(callerOf('coordinator', scene.casey, now), { couple, month: '2026-02' })
  const [maya] = (await at(later)).partners
  expect(maya?.shortDays).toEqual(['Feb 11, 2026: 45 of 180 minutes'])
  expect(maya?.unwritten).toMatchObject([
    { key: open.session, session: 'Feb 12, 2026, Couples session', by: expect.stringContaining('Rae') },
  ])
  expect((await at(new Date('2026-02-12T15:00:00Z'))).partners[0]?.unwritten).toEqual([])
})

test('what was taken out stands beside its button, and two files of one case have two names', async () => {
  const month = () => billingOfCouple(casey(), { couple: scene.pair.couple, month: '2026-02' })
  expect((await month()).partners.map(({ taken }) => taken)).toEqual([[], []])
  const names = [
    (await must(takeOut('superbill.pdf'))).name,
    (await must(takeOut('superbill.pdf', scene.pair.second))).name,
  ]
  expect(names).toEqual([
    expect.stringMatching(/1-2026-02-superbill\.pdf$/),
    expect.stringMatching(/2-2026-02-superbill\.pdf$/),
  ])
  const [maya] = (await month()).partners
  const session = (await month()).joint[0]?.key ?? ''
  const { billing } = await staffSession(casey(), { session })
  expect(billing?.taken).toEqual([
    expect.stringMatching(/^Maya’s on Feb 1\d, 2026 by /),
    expect.stringMatching(/^Sam’s on /),
  ])
  expect(billing?.choices[1]).toMatchObject({
    ...{ value: 'first-partner', label: 'Maya' },
    hint: 'Maya’s Feb 10, 2026: 180 minutes, a day of care. Sam’s Feb 10, 2026: 0 minutes, no day of care, which has 180.',
  })
  expect(maya?.taken).toEqual([
    {
      file: 'superbill.pdf',
      words: expect.stringMatching(/^taken out Feb 1\d, 2026 by [^,]+$/),
      changed: false,
    },
  ])
})

test('a payer that bills joint work apart counts none of it in a day, in the claim, the approval and the booking', async () => {
  const { couple, first } = scene.pair
  await asOwner(
    `WITH y AS (INSERT INTO payer (name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order,
                                   day_code, telehealth_place, modifiers, joint_in_per_diem, request_style, notes,
                                   added_by, added_at, changed_at)
                VALUES ('Apart Mutual', 'AP1', '{}', 'required', '', '', '', 'deductible-coinsurance-copay', 'H0015',
                        '10', '{}', false, 'one-each', '', $1, now(), now()) RETURNING id)
     UPDATE coverage SET payer_id = y.id FROM y WHERE person_id = $2`,
    [scene.casey, first],
  )
  await asOwner('UPDATE prior_authorization SET units = 1')
  const seen = await billingOfCouple(casey(), { couple, month: '2026-02' })
  const [joint] = seen.joint
  expect(joint).toMatchObject({ session: 'Feb 10, 2026, Couples session', to: 'each partner’s own day' })
  expect(seen.partners).toMatchObject([
    { lines: [{ service: expect.stringContaining('90847'), lacks: [{ mend: { href: joint?.href } }, {}] }] },
    { lines: [{ minutes: 180 }] },
  ])
  expect(await asOwner('SELECT FROM days_of_care($1)', [first])).toEqual([])
  expect(await asOwner('SELECT FROM days_of_care($1)', [scene.pair.second])).toHaveLength(1)
  for (const date of ['2026-02-16', '2026-02-17']) {
    const at = { date, minute: 9 * 60, zone: 'America/Denver', minutes: 180 }
    await must(
      bookSession(callerOf('coordinator', scene.casey), {
        couple,
        asked: { kind: 'couples', at, agreed: false },
      }),
    )
  }
})
