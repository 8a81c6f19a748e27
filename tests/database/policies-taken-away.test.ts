import { beforeAll, expect, test } from 'vitest'
import { printFigure } from '../bench/figure'
import { testDatabase } from '../support/database'
import { book, id, setScene } from '../support/scene'

/**
 * The proof that `no-context` and `privacy` can fail: each reading policy in turn is opened to everybody, and at once
 * somebody who never said who they are sees the rows.
 */
const { asOwner, asApp } = testDatabase()

beforeAll(async () => {
  await setScene(asOwner)
  const at = '2027-03-01T15:00:00Z'
  await book(asOwner, {
    name: 'joint',
    kind: 'couples',
    couple: ['maya', 'sam'],
    at,
    people: ['maya', 'sam', 'rae'],
  })
  // Ana and Luis have parted, and she goes on.
  await asOwner(`UPDATE couple_partner SET left_at = now() WHERE couple_id = '${id('couple-ana')}'`)
  for (const statement of moreRows) await asOwner(`INSERT INTO ${statement}`)
})

test('every reading policy is all that keeps its table from a stranger', async () => {
  const policies = await asOwner(
    `SELECT tablename AS table, qual FROM pg_policies WHERE policyname = 'may_read' ORDER BY 1`,
  )
  const kept: string[] = []
  let opened = 0
  for (const { table, qual } of policies) {
    if ((await rowsIn(asOwner, table)) === 0) continue
    const before = await rowsIn(asApp, table)
    await asOwner(`ALTER POLICY may_read ON ${table} USING (true)`)
    const after = await rowsIn(asApp, table)
    await asOwner(`ALTER POLICY may_read ON ${table} USING (${qual})`)
    if (before > 0 || after === 0) kept.push(`${table}: ${before} rows with its policy, ${after} without`)
    opened += 1
  }
  expect(kept).toEqual([])
  printFigure({
    id: 'AZ8-policies-opened',
    value: opened,
    unit: `of ${policies.length} seen by a stranger`,
    bar: policies.length,
    ok: opened === policies.length,
  })
  expect(opened).toBe(policies.length)
})

async function rowsIn(query: typeof asOwner, table: unknown): Promise<number> {
  const [row] = await query(`SELECT count(*)::int AS rows FROM ${table}`)
  return Number(row?.rows)
}

/** A row for each table that the scene leaves empty. */
const [maya, casey, rae, couple, application] = ['maya', 'casey', 'rae', 'couple-maya', 'app-maya'].map(
  (name) => `'${id(name)}'`,
)
const herPlan = `(SELECT id FROM coverage WHERE person_id = ${maya}), ${maya}`
const hisPlan = `(SELECT id FROM coverage WHERE person_id = '${id('sam')}'), '${id('sam')}'`
const moreRows = [
  `audit_event (at, actor_role, action, facts) VALUES (now(), 'admin', 'staff.invite', '{}')`,
  `eligibility_reply (coverage_id, person_id, file_name, text, sha256, reading, imported_by, imported_at)
     VALUES (${herPlan}, 'a.271', 'ISA', 'x', '{}', ${casey}, now())`,
  `eligibility_request (coverage_id, person_id, couple_id, trace, control_number, payer_code, service_types, text, recipient, written_by, written_at)
     VALUES (${herPlan}, ${couple}, 'ALX1', 1, 'NSH01', '{30}', 'ISA', 'Northstar', ${casey}, now())`,
  `reply_batch (file_name, sha256, members, reading, taken_by, taken_at) VALUES ('a.271', 'x', 1, '{}', ${casey}, now())`,
  `reply_batch_member (batch_id, place, segment, first_name, last_name, date_of_birth, member_id, payer, traces, text)
     VALUES ((SELECT id FROM reply_batch), 0, 1, 'A', 'B', '', '', 'P', '{}', 'ISA')`,
  `benefit_call (coverage_id, person_id, representative, reference_number, called_at, recorded_by)
     VALUES (${herPlan}, 'R', '1', now(), ${casey})`,
  `benefit_fact (coverage_id, person_id, key, value, scope, source, said_on, recorded_by, recorded_at, call_id)
     VALUES (${herPlan}, 'active', 'true', '{}', 'call', now(), ${casey}, now(), (SELECT id FROM benefit_call))`,
  `benefit_verification (coverage_id, person_id, outcome, note, decided_by, decided_at)
     VALUES (${herPlan}, 'could_not_determine', 'asked twice', ${casey}, now())`,
  `card_photo (coverage_id, person_id, side, sealed, width, height, added_by, added_at)
     VALUES (${herPlan}, 'front', 'x', 1, 1, ${maya}, now())`,
  `benefit_letter (couple_id, person_id, locale, sealed, made_by, made_at) VALUES (${couple}, ${maya}, 'en', 'x', ${casey}, now())`,
  `plan_turn (coverage_id, person_id, until_day, set_by, set_at) VALUES (${herPlan}, '2027-03-01', ${casey}, now())`,
  `plan_correction (coverage_id, person_id, holder, payer_name, member_id, group_number, plan_kind, corrected_by, corrected_at)
     VALUES (${herPlan}, 'self', 'P', 'M', '', 'ppo', ${casey}, now())`,
  `policy_answer (coverage_id, person_id, held_id, holder_id, one_policy, recorded_by, recorded_at)
     VALUES (${herPlan}, ${hisPlan}, true, ${casey}, now())`,
  `prior_authorization (chain, coverage_id, person_id, service_code, status, recorded_by, recorded_at)
     VALUES (gen_random_uuid(), ${herPlan}, 'H0015', 'to-ask', ${casey}, now())`,
  `authorization_override (person_id, from_day, until_day, reason, made_by, made_at)
     VALUES (${maya}, '2027-03-01', '2027-03-02', 'x', ${casey}, '2026-11-01')`,
  `session_billing SELECT id, couple_id, 'none', ${casey}, now() FROM session WHERE couple_id IS NOT NULL`,
  `attendance (session_id, person_id, minutes, recorded_by, recorded_at)
     SELECT session_id, person_id, 30, ${rae}, ends_at FROM seat WHERE person_id = ${maya}`,
  `billing_diagnosis (person_id, place, sealed, from_day, recorded_by, recorded_at)
     VALUES (${maya}, 1, 'x', '2027-03-01', ${rae}, now())`,
  `solo_care (couple_id, person_id, from_at, from_by) VALUES ('${id('couple-ana')}', '${id('ana')}', now(), ${casey})`,
  `withdrawal (application_id, person_id, wish, said_at) VALUES (${application}, ${maya}, 'stop', now())`,
  `self_payment (person_id, told_by, told_on, estimate_on, recorded_by, recorded_at)
     VALUES (${maya}, 'Maya', '2027-01-04', '2027-01-05', ${casey}, now())`,
  `payer (name, code, aliases, prior_authorization, ask_phone, ask_fax, ask_portal, cost_order, day_code,
          telehealth_place, modifiers, joint_in_per_diem, request_style, notes, added_by, added_at, changed_at)
     VALUES ('Example Mutual', '', '{}', 'ask', '', '', '', 'copay-only', 'H0015', '10', '{}', true, 'one-for-all', '',
             ${casey}, now(), now())`,
  `good_faith_estimate (couple_id, person_id, occasion, occasion_on, care_from, valid_until, made_on, lines, total, locale, made_by, made_at)
     VALUES (${couple}, ${maya}, 'asked', '2027-01-04', '2027-01-11', '2028-01-11', '2027-01-05', '[{}]', 1, 'en', ${casey}, '2027-01-05T12:00:00Z')`,
  `estimate_owed (couple_id, person_id, occasion, occasion_on, recorded_by, recorded_at)
     VALUES (${couple}, ${maya}, 'asked', '2027-01-04', ${casey}, now())`,
  `fee (service_code, place, low, high, from_on, added_by, added_at)
     VALUES ('H0015', 'telehealth', 40000, 40000, '2027-01-01', ${casey}, now())`,
  `safe_contact (person_id, updated_at) VALUES (${maya}, now())`,
  `safe_channel (person_id, channel, may_use, leave_message, partner_may_see)
     VALUES (${maya}, 'mail', true, true, false)`,
  `emergency_contact (person_id, name, relation, phone, may_say_who, updated_at)
     VALUES (${maya}, 'Rosa', 'sister', '303 555 0199', false, now())`,
  `tech_check (person_id, camera, microphone, connection, printer, checked_at)
     VALUES (${maya}, 'yes', 'yes', 'no', 'no', now())`,
  `call_to_make (person_id, about, raised_at) VALUES (${maya}, 'appointment-changed', now())`,
  `consent_text (sha256, text, kept_at) VALUES (encode(sha256('x'), 'hex'), 'x', now())`,
  `consent_signature (person_id, kind, version, locale, text_sha256, typed_name, identity, signed_at, login_session_id, seal)
     VALUES (${maya}, 'care', 1, 'en', encode(sha256('x'), 'hex'), 'Maya', 'x', now(), 'x', 'x')`,
  `consent_ending SELECT id, person_id, now(), 'stopped' FROM consent_signature`,
  `consent_copy SELECT id, person_id, 'x', now(), 'x' FROM consent_signature`,
  `disclosure (person_id, signature_id, recipient, what, why, told_at, told_by)
     SELECT person_id, id, 'Example Mutual', 'plan', 'payment', now(), ${casey} FROM consent_signature`,
  `consent_decline (person_id, kind, version, declined_at) VALUES (${maya}, 'care', 1, now())`,
  `record_read VALUES (${casey}, ${maya}, 'case', now(), now(), now())`,
  `joint_release (couple_id, recipient, purpose, prepared_by, prepared_at) VALUES (${couple}, 'R', 'P', ${maya}, now())`,
  `clinician_leave (clinician_id, starts_at, ends_at) VALUES (${rae}, '2027-05-01', '2027-05-08')`,
  `working_hours (clinician_id, weekday, from_minute, until_minute) VALUES (${rae}, 1, 480, 1020)`,
  `home_set_up (application_id, same_home, pets, notes, saved_by, updated_at)
     VALUES (${application}, true, '', '', ${maya}, now())`,
  `week_draft (couple_id, week_start, items, version, saved_by, saved_at)
     VALUES (${couple}, '2027-03-01', '[]', 1, ${casey}, now())`,
  `partner_invitation (application_id, email, partner_name, token_hash, invited_by, created_at, expires_at)
     VALUES (${application}, 's@example.org', 'Sam', 'x', ${maya}, now(), now() + interval '72 hours')`,
  `staff_invitation (email, role, name, token_hash, created_at, expires_at)
     VALUES ('n@example.org', 'coordinator', 'N', 'x', now(), now() + interval '72 hours')`,
  `pending_account (email, name, password_hash, zone, locale, token_hash, created_at, expires_at)
     VALUES ('p@example.org', 'P', 'x', 'America/Denver', 'en', 'x', now(), now() + interval '1 day')`,
  `password_reset (token_hash, created_at, expires_at) VALUES ('x', now(), now() + interval '1 hour')`,
  `login_session (token_hash, person_id, created_at, seen_at) VALUES ('x', ${maya}, now(), now())`,
  `authenticator_app (id, person_id, sealed_secret, added_at, last_step)
     VALUES (gen_random_uuid(), ${maya}, 'x', now(), 0)`,
  `passkey (person_id, credential_id, public_key, counter, name, added_at) VALUES (${maya}, 'x', 'x', 0, 'phone', now())`,
  `passkey_challenge (login_session_id, purpose, person_id, challenge, expires_at)
     SELECT id, 'prove', person_id, 'x', now() FROM login_session`,
  `recovery_code (person_id, code_hash, made_at) VALUES (${maya}, 'x', now())`,
  `sign_in_change (person_id, at, what, changed_by) VALUES (${maya}, now(), 'app-added', ${maya})`,
  `email_change (person_id, email, token_hash, asked_at, expires_at)
     VALUES (${maya}, 'n@example.org', 'x', now(), now() + interval '1 day')`,
  `idempotency_key (person_id, key, body_hash, answer, at) VALUES (${maya}, 'k', 'h', '{}', now())`,
  `rate_limit (bucket, window_start, count) VALUES ('b', now(), 1)`,
  `case_snooze (couple_id, until, set_by, set_at) VALUES (${couple}, now() + interval '1 day', ${casey}, now())`,
  `case_note (couple_id, author_id, sealed, written_at) VALUES (${couple}, ${casey}, 'x', now())`,
  `case_tag (couple_id, tag, added_by, added_at) VALUES (${couple}, 'call back', ${casey}, now())`,
  `desk_filter (person_id, name, view, tags, sort, made_at) VALUES (${casey}, 'Mine', 'next', '{}', 'due', now())`,
  `desk_preference (person_id, single_keys) VALUES (${casey}, false)`,
  `desk_act (person_id, act, detail, couples, refused, done_at) VALUES (${casey}, 'tag', 'x', '{}', '[]', now())`,
  `case_pass (couple_id, from_id, to_id, passed_at) VALUES (${couple}, ${casey}, ${rae}, now())`,
  `waitlist_entry (couple_id, reason, added_by, added_at) VALUES (${couple}, 'program-full', ${casey}, now())`,
  `referral_place (name, phone, detail, added_by, added_at) VALUES ('River House', '1', '', ${casey}, now())`,
  `case_closing (couple_id, reason, prepared_by, prepared_at) VALUES (${couple}, 'no-place-in-time', ${casey}, now())`,
  `decline_letter (closing_id, couple_id, person_id, locale, sealed)
     VALUES ((SELECT id FROM case_closing), ${couple}, ${maya}, 'en', 'x')`,
  `identity_check (couple_id, person_id, way, card, agreed, alone, checked_by, checked_at)
     VALUES (${couple}, ${maya}, 'video-call', 'passport', '{photo-is-them,issue-date}', true, ${casey}, now())`,
  `person_match (person_id, other_id, verdict, decided_by, decided_at)
     VALUES (least(${maya}::uuid, ${rae}), greatest(${maya}::uuid, ${rae}), 'different', ${casey}, now())`,
  `outbox_message (template, to_address, locale, values, created_at)
     VALUES ('appointment-changed', 's@example.org', 'en', '{}', now())`,
  `measure_round (person_id, instrument, edition, language, occasion, opened_at)
     VALUES (${maya}, 'phq9', '1', 'en', 'intake', now())`,
  `measure_answer (round_id, person_id, instrument, item, value_sealed, answered_at)
     VALUES ((SELECT id FROM measure_round), ${maya}, 'phq9', '9', 'x', now())`,
  `private_text (person_id, topic, text_sealed, written_at) VALUES (${maya}, 'goals', 'x', now())`,
  `private_part (person_id, begun_at) VALUES (${maya}, now())`,
  `safety_alert (person_id, cause, level, raised_at, due_at)
     VALUES (${maya}, 'self-harm-item', 'same-day', now(), now() + interval '4 hours')`,
  `duty_shift (clinician_id, starts_at, ends_at, set_by, set_at) VALUES (${rae}, now(), now() + interval '8 hours', ${casey}, now())`,
  `clinical_review (couple_id, clinician_id, opened_at) VALUES (${couple}, ${rae}, now())`,
  `interview_record (couple_id, person_id, held_by, held_at, held_alone, notes, recorded_at)
     VALUES (${couple}, ${maya}, ${rae}, now(), true, 'x', now())`,
  `level_of_care (couple_id, person_id, criteria_edition, ratings, recommended, actual, decided_by, decided_at)
     VALUES (${couple}, ${maya}, '4', 'x', '2.1', '2.1', ${rae}, now())`,
]
