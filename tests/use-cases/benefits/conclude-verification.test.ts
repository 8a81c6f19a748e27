import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { aPerson } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const everywhere = { level: null, network: 'unknown' as const, serviceType: null }
const verified = { kind: 'verified' as const }
const mine = (more: object = {}) => {
  const { coupleId, partners } = desk.couple
  return { coupleId, coverageId: partners[0]?.coverageId ?? '', ...more }
}
const concluding = (more: object = {}) => ({ ...mine(), outcome: verified, note: '', seen: null, ...more })
const aCall = (more: object = {}) => ({
  ...mine(),
  representative: 'Dana R.',
  referenceNumber: 'C-8841',
  called: { date: '2026-03-03', minute: 600 },
  facts: [{ key: 'prior-authorization' as const, value: 'not required' as const, scope: everywhere }],
  ...more,
})
const liveConclusions = () =>
  database.asOwner(
    'SELECT outcome::text FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NULL',
    [mine().coverageId],
  )

describe('nothing is guessed', () => {
  test('without any source every reason is told at once', async () => {
    expect(codesOf(await concludeVerification(desk.caller, concluding()))).toEqual([
      'coverage-not-shown-active',
      'behavioral-coverage-not-shown',
      ...Array(5).fill('benefit-fact-missing'),
    ])
    expect(
      codesOf(await concludeVerification(desk.caller, concluding({ outcome: { kind: 'not-covered' } }))),
    ).toEqual(['not-covered-needs-a-source'])
  })

  test('a complete reply is enough', async () => {
    made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
    expect(made(await concludeVerification(desk.caller, concluding()))).toEqual({ outcome: 'verified' })
  })

  test('a reply that leaves one question open is completed by a call', async () => {
    const { priorAuthorization: _, ...plan } = mayasReply.plan
    made(await importReply(desk.caller, importing(desk.couple, replyText({ ...mayasReply, plan }))))
    expect(codesOf(await concludeVerification(desk.caller, concluding()))).toEqual(['benefit-fact-missing'])
    made(await recordCall(desk.caller, aCall()))
    made(await concludeVerification(desk.caller, concluding()))
  })

  test('a withdrawn fact no longer counts, and counts again when it is restored', async () => {
    made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
    const [fact] = await database.asOwner(
      `SELECT id FROM benefit_fact WHERE coverage_id = $1 AND key = 'plan-kind'`,
      [mine().coverageId],
    )
    const factIds = [String(fact?.id)]
    made(await withdrawFact(desk.caller, { ...mine(), factIds, back: false }))
    expect(codesOf(await concludeVerification(desk.caller, concluding()))).toEqual(['benefit-fact-missing'])
    expect(codesOf(await withdrawFact(desk.caller, { ...mine(), factIds, back: false }))).toEqual([
      'fact-changed-meanwhile',
    ])
    made(await withdrawFact(desk.caller, { ...mine(), factIds, back: true }))
    made(await concludeVerification(desk.caller, concluding()))
  })

  test('could not determine needs why and what comes next', async () => {
    const open = { kind: 'could-not-determine' as const, why: 'The payer put us on hold twice.', next: '' }
    expect(codesOf(await concludeVerification(desk.caller, concluding({ outcome: open })))).toEqual([
      'could-not-determine-needs-a-note',
    ])
    const outcome = { ...open, next: 'Call again on Friday.' }
    made(await concludeVerification(desk.caller, concluding({ outcome })))
    const [row] = await database.asOwner('SELECT note FROM benefit_verification WHERE coverage_id = $1', [
      mine().coverageId,
    ])
    expect(row?.note).toBe('The payer put us on hold twice.\nNext: Call again on Friday.')
  })
})

describe('a partner without a plan', () => {
  beforeEach(async () => {
    desk = await aDesk(database, [
      { name: 'Maya', legalName: 'Maya Alvarez', born: '1988-04-12', memberId: '', holder: 'none' },
      { name: 'Sam', legalName: 'Samuel Kim', born: '1986-11-30', memberId: 'LKM88120031' },
    ])
  })

  test('has nothing to verify; their own word is enough for "not covered"', async () => {
    expect(codesOf(await concludeVerification(desk.caller, concluding()))).toEqual(['no-plan-to-verify'])
    const outcome = { kind: 'not-covered' as const }
    made(await concludeVerification(desk.caller, concluding({ outcome, note: 'Will pay themselves.' })))
    expect(await liveConclusions()).toEqual([{ outcome: 'not_covered' }])
  })
})

describe('two at once', () => {
  test('of two tabs one concludes and the other is told', async () => {
    made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
    const both = await Promise.all([
      concludeVerification(desk.caller, concluding()),
      concludeVerification(desk.caller, concluding()),
    ])
    expect(both.flatMap(codesOf)).toEqual(['concluded-meanwhile'])
    expect(await liveConclusions()).toHaveLength(1)
  })

  test('a double click is one conclusion and two equal answers', async () => {
    made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
    const keyed = { ...desk.caller, idempotencyKey: 'one press' }
    const both = await Promise.all([
      concludeVerification(keyed, concluding()),
      concludeVerification(keyed, concluding()),
    ])
    expect(both.map(made)).toEqual([{ outcome: 'verified' }, { outcome: 'verified' }])
    expect(await liveConclusions()).toHaveLength(1)
  })

  test('a new conclusion takes the place of the one that was seen; both stay on record', async () => {
    made(await importReply(desk.caller, importing(desk.couple, replyText(mayasReply))))
    made(await concludeVerification(desk.caller, concluding()))
    const [live] = await database.asOwner('SELECT id FROM benefit_verification WHERE coverage_id = $1', [
      mine().coverageId,
    ])
    const outcome = {
      kind: 'could-not-determine' as const,
      why: 'The plan changed.',
      next: 'Ask for a new card.',
    }
    made(await concludeVerification(desk.caller, concluding({ outcome, seen: live?.id })))
    expect(await liveConclusions()).toEqual([{ outcome: 'could_not_determine' }])
  })
})

describe('a call', () => {
  test('cannot be in the future, nor in an hour that never was', async () => {
    const later = aCall({ called: { date: '2026-03-04', minute: 600 } })
    expect(codesOf(await recordCall(desk.caller, later))).toEqual(['call-in-the-future'])
    const gap = aCall({ called: { date: '2025-03-09', minute: 150 } })
    expect(codesOf(await recordCall(desk.caller, gap))).toEqual(['call-time-not-real'])
  })

  test('with more left to pay than there is in all is asked about again, and nothing is kept', async () => {
    const money = (key: 'deductible-total' | 'deductible-remaining', value: number) => ({
      ...{ key, value, scope: everywhere },
    })
    const swapped = aCall({
      facts: [money('deductible-total', 20_000), money('deductible-remaining', 120_000)],
    })
    expect(codesOf(await recordCall(desk.caller, swapped))).toEqual(['more-left-than-the-whole'])
    const kept = 'SELECT id FROM benefit_call WHERE coverage_id = $1'
    expect(await database.asOwner(kept, [mine().coverageId])).toEqual([])
  })

  test('keeps who said it, the reference, and "would not say" as an answer', async () => {
    const facts = [{ key: 'prior-authorization' as const, value: null, scope: everywhere }]
    made(await recordCall(desk.caller, aCall({ facts })))
    const [row] = await database.asOwner(
      `SELECT f.value, c.representative, c.reference_number, c.called_at FROM benefit_fact f
         JOIN benefit_call c ON c.id = f.call_id WHERE f.coverage_id = $1`,
      [mine().coverageId],
    )
    expect(row).toEqual({
      value: null,
      representative: 'Dana R.',
      reference_number: 'C-8841',
      called_at: new Date('2026-03-03T17:00:00Z'),
    })
  })
})

test('a coordinator without the case finds nothing there', async () => {
  const other = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
  await expect(concludeVerification(other, concluding())).rejects.toThrow(NotFound)
  await expect(recordCall(other, aCall())).rejects.toThrow(NotFound)
  await expect(
    withdrawFact(other, { ...mine(), factIds: [crypto.randomUUID()], back: false }),
  ).rejects.toThrow(NotFound)
})
