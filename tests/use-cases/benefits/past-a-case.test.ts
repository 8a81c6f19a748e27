import { beforeEach, describe, expect, test } from 'vitest'
import { choosePayer } from '@/lib/use-cases/benefits/choose-payer'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { endCouple } from '@/lib/use-cases/taking-part/end-couple'
import { callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { inPassing, refusedBy, testDatabase } from '../../support/database'
import { inAnotherCase } from '../../support/in-another-case'
import { taken } from '../../support/past-our-code'

/** Maya's couple is over, and her plan, which Casey verified, is the one she has in a case of Kit's. */
const database = testDatabase()
const { asOwner, appUrl } = database
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let [kit, theirs] = ['', '']

const later = new Date('2026-03-05T18:00:00Z')
const casey = () => ({ ...scene.desk.caller, clock: () => later })
const byKit = () => ({ ...callerFor('coordinator', kit), clock: () => later })
const mine = () => ({ coupleId: scene.on(0).coupleId, coverageId: scene.on(0).coverageId })
const ofKits = () => ({ ...mine(), coupleId: theirs })

beforeEach(async () => {
  scene = await aVerifiedPlan(database)
  made(await endCouple(scene.desk.caller, { couple: mine().coupleId, goingOn: [] }))
})

async function goesToKit() {
  kit = await aPerson(asOwner, 'coordinator', 'Kit')
  const beside = await aPerson(asOwner, 'partner', 'Noa')
  const of = { person: scene.on(0).personId, beside, coordinator: kit, at: new Date('2026-03-04T18:00:00Z') }
  theirs = await inAnotherCase(database, of)
}
const reply = (repliedOn: string) =>
  replyText({ ...mayasReply, repliedOn, trace: `A${repliedOn}`, active: false })
const acts = async (caller: ReturnType<typeof casey>, on: ReturnType<typeof mine>, said = '2026-03-04') => {
  const [fact] = await asOwner(
    'SELECT id FROM benefit_fact WHERE coverage_id = $1 AND withdrawn_at IS NULL ORDER BY id LIMIT 1',
    [mine().coverageId],
  )
  return [
    codesOf(await choosePayer(caller, { ...on, payerId: null })),
    codesOf(await withdrawFact(caller, { ...on, factIds: [String(fact?.id)], back: false })),
    codesOf(await importReply(caller, { ...importing(scene.desk.couple, reply(said)), ...on })),
  ]
}
const checks = () =>
  asOwner('SELECT superseded_at IS NULL AS live FROM benefit_verification WHERE coverage_id = $1', [
    mine().coverageId,
  ])

describe('nothing is said of a plan past its case', () => {
  test('once it is of another case; until then what a payer still answers is brought in', async () => {
    expect(await acts(casey(), mine())).toEqual([[], [], []])
    await asOwner('UPDATE benefit_verification SET superseded_at = NULL WHERE coverage_id = $1', [
      mine().coverageId,
    ])
    await goesToKit()
    const over = ['couple-has-ended']
    expect(await acts(casey(), mine(), '2026-03-05')).toEqual([over, over, over])
    // The very reply that is there is not told of either.
    const again = { ...importing(scene.desk.couple, reply('2026-03-04')), ...mine() }
    expect(codesOf(await importReply(casey(), again))).toEqual(over)
    expect(await checks()).toEqual([{ live: true }])
    expect(await acts(byKit(), ofKits(), '2026-03-05')).toEqual([[], [], []])
    expect(await checks()).toEqual([{ live: false }])
  })

  test('a plan she named another in place of, as she applied again, stays the former case’s', async () => {
    await goesToKit()
    await asOwner(`UPDATE coverage SET set_aside_at = '2026-03-04T12:00:00Z' WHERE id = $1`, [
      mine().coverageId,
    ])
    await asOwner('UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1', [
      mine().coupleId,
      '2026-03-03T20:00Z',
    ])
    expect(await acts(casey(), mine())).toEqual([[], [], []])
  })

  test('of two cases that are over, the later one has the word', async () => {
    await goesToKit()
    await asOwner('UPDATE couple_partner SET left_at = $2 WHERE couple_id = $1', [theirs, new Date()])
    expect((await acts(casey(), mine())).flat()).toEqual(Array(3).fill('couple-has-ended'))
    expect(await acts(byKit(), ofKits())).toEqual([[], [], []])
  })
})

const facts = (
  by: string,
) => `INSERT INTO benefit_fact (coverage_id, person_id, key, value, scope, source, reply_id, segment_position, segment_text, said_on, recorded_by, recorded_at)
  SELECT coverage_id, person_id, 'coverage-active', 'false', '{}', 'reply', id, 1, 'EB', '2026-03-05', '${by}', now() FROM eligibility_reply LIMIT 1`
const replies = (
  by: string,
) => `INSERT INTO eligibility_reply (coverage_id, person_id, file_name, text, sha256, reading, imported_by, imported_at)
  SELECT coverage_id, person_id, 'x.271', 'ISA', gen_random_uuid()::text, '{}', '${by}', now() FROM eligibility_reply LIMIT 1`
const pictures = (
  by: string,
) => `INSERT INTO card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at)
  SELECT coverage_id, person_id, 'back', 'x', 1, 1, '${by}', now() FROM eligibility_reply LIMIT 1`
const words: [string, string, (by: string) => string][] = [
  ['benefit_fact', 'insert', facts],
  ['benefit_fact', 'update', () => 'UPDATE benefit_fact SET withdrawn_at = now()'],
  ['eligibility_reply', 'insert', replies],
  [
    'eligibility_request',
    'update',
    (by) =>
      `UPDATE eligibility_request SET status = 'sent', by_hand = true, asked_by = '${by}', asked_at = now(), sent_at = now()`,
  ],
  ['benefit_verification', 'update', () => 'UPDATE benefit_verification SET superseded_at = now()'],
  ['prior_authorization', 'update', () => 'UPDATE prior_authorization SET superseded_at = now()'],
  ['card_photo', 'insert', pictures],
  ['card_photo', 'update', () => "UPDATE card_photo SET removed_at = now(), sealed = ''"],
  ['coverage', 'update', () => 'UPDATE coverage SET payer_id = NULL'],
  ['self_payment', 'update', () => 'UPDATE self_payment SET withdrawn_at = now()'],
  ['authorization_override', 'update', () => 'UPDATE authorization_override SET withdrawn_at = now()'],
]

test('past our own code neither, and for each of it one guard alone', async () => {
  await goesToKit()
  const { personId, coverageId } = scene.on(0)
  const plan = `'${coverageId}', '${personId}'`
  for (const row of [
    `eligibility_request (coverage_id, person_id, couple_id, trace, control_number, payer_code, recipient, service_types, text, written_by, written_at)
       VALUES (${plan}, '${mine().coupleId}', 'ALX1', 1, 'NSH01', 'Northstar Health', '{30}', 'ISA', '${kit}', '2026-03-02')`,
    `prior_authorization (chain, person_id, coverage_id, service_code, status, asked_on, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), '${personId}', '${coverageId}', 'H0015', 'asked', '2026-03-02', '${kit}', '2026-03-02')`,
    `card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at) VALUES (${plan}, 'front', 'x', 1, 1, '${kit}', '2026-03-02')`,
    `self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at) VALUES ('${personId}', 'Maya', '2026-03-02', '2026-03-02', '${kit}', '2026-03-02')`,
    `authorization_override (person_id, from_day, until_day, reason, made_by, made_at) VALUES ('${personId}', '2026-03-02', '2026-03-20', 'x', '${kit}', '2026-03-02')`,
  ])
    await asOwner(`INSERT INTO ${row}`)
  const tried = (by: string, change: string) =>
    refusedBy(
      inPassing(appUrl, async (query) => {
        await query(
          `SELECT set_config('app.role', 'coordinator', true), set_config('app.person', $1, true)`,
          [by],
        )
        // What a former coordinator added now they would not read.
        const adds = change.startsWith('INSERT')
        const rows = await query(adds ? change : `${change} RETURNING 1`)
        throw Object.assign(new Error(), { constraint: adds || rows.length > 0 ? taken : 'none in reach' })
      }),
    )
  for (const [table, kind, change] of words) {
    const by = scene.desk.coordinator
    expect(await tried(by, change(by)), `${kind} of ${table}`).toBe('couple_still_stands')
    expect(await tried(kit, change(kit)), `${kind} of ${table} in the case it is of`).toBe(taken)
    await asOwner(`ALTER TABLE ${table} DISABLE TRIGGER nothing_said_past_a_case_${kind}`)
    expect(await tried(by, change(by)), `${kind} of ${table} without its guard`).toBe(taken)
    await asOwner(`ALTER TABLE ${table} ENABLE TRIGGER nothing_said_past_a_case_${kind}`)
  }
})
