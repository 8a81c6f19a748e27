import { beforeAll, expect, test } from 'vitest'
import type { Asker } from '@/lib/data/transaction'
import { haveSigned } from '../support/bare-signatures'
import { refusedBy, testDatabase } from '../support/database'
import { id, setScene } from '../support/scene'

const { asOwner, asApp } = testDatabase()
const casey: Asker = { role: 'coordinator', personId: id('casey') }
const inStep = (asker: Asker, change: string) =>
  refusedBy(
    asApp(
      `DO $$ BEGIN PERFORM set_config('app.role', '${asker.role}', true), set_config('app.person', '${asker.personId ?? ''}', true);
       UPDATE eligibility_request SET ${change} WHERE trace = 'ALX5'; IF NOT FOUND THEN RAISE EXCEPTION 'none'; END IF;
       RAISE EXCEPTION 'taken' USING CONSTRAINT = 'a step that is taken'; END $$`,
    ),
  )
const job: Asker = { role: 'job' }
const pressed = `status = 'sending', asked_by = '${id('casey')}', asked_at = now(), tries = 0`
const stands = (change: string) => asOwner(`UPDATE eligibility_request SET ${change} WHERE trace = 'ALX5'`)
const isTaken = 'a step that is taken'

beforeAll(async () => {
  await setScene(asOwner)
  await haveSigned(asOwner, [id('maya')])
  await asOwner(
    `INSERT INTO eligibility_request (coverage_id, person_id, couple_id, trace, control_number, payer_code, service_types, text, recipient, written_by, written_at)
     SELECT id, person_id, $2, 'ALX5', 1, 'P', '{30}', 'ISA', 'P', $3, now() FROM coverage WHERE person_id = $1`,
    [id('maya'), id('couple-maya'), id('casey')],
  )
})

test('a question goes the steps there are, each by whoever may take it', async () => {
  expect(await inStep(casey, pressed)).toBe(isTaken)
  expect(await inStep(casey, `${pressed.replace('sending', 'sent')}, by_hand = true, sent_at = now()`)).toBe(
    isTaken,
  )
  await stands(pressed)
  expect(await inStep(job, 'tries = tries + 1')).toBe(isTaken)
  expect(await inStep(job, `status = 'sent', sent_at = now()`)).toBe(isTaken)
  expect(await inStep(job, `status = 'could-not-send', problem = 'too-slow'`)).toBe(isTaken)
})

test.each([
  ['said to be sent by nobody', casey, `status = 'sent', sent_at = now()`],
  ['pressed in another’s name', casey, pressed.replace(id('casey'), id('devon'))],
  ['pressed while it is on its way', casey, pressed],
  ['given up by a coordinator', casey, `status = 'could-not-send', problem = 'too-slow'`],
  ['answered by no reply', casey, `status = 'answered', answered_at = now()`],
  ['tried ten times at once', job, 'tries = tries + 10'],
  ['back where it began', job, `status = 'written'`],
  ['pressed by the job', job, pressed],
] as const)('a question is not %s', async (_, asker, change) => {
  await stands(pressed)
  expect(await inStep(asker, change)).toBe('question_takes_its_steps')
})

test('a question is not pressed in a year that has not come', async () => {
  await stands(`status = 'written', asked_by = NULL, asked_at = NULL`)
  const ahead = pressed.replace('now()', "now() + interval '1 year'")
  expect(await inStep(casey, ahead)).toBe('question_takes_its_steps')
  await stands(pressed)
})

test('only the job says that a question is being tried', async () => {
  await stands(`status = 'written', asked_by = NULL, asked_at = NULL`)
  expect(await inStep(casey, `${pressed}, trying_since = now()`)).toBe('question_takes_its_steps')
  await stands(pressed)
  expect(await inStep(job, 'tries = tries + 1, trying_since = now()')).toBe(isTaken)
})

test('a question does not go out once consent ended', async () => {
  await asOwner(
    `INSERT INTO consent_ending SELECT id, person_id, now(), 'stopped' FROM consent_signature WHERE person_id = $1`,
    [id('maya')],
  )
  expect(await inStep(job, 'tries = tries + 1')).toBe('question_takes_its_steps')
  await stands(`status = 'could-not-send', problem = 'too-slow'`)
  expect(await inStep(casey, `${pressed}, problem = NULL`)).toBe('question_takes_its_steps')
  await stands(`status = 'written', asked_by = NULL, asked_at = NULL, problem = NULL`)
  expect(await inStep(casey, pressed)).toBe('question_takes_its_steps')
})
