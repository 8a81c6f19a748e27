import { beforeEach, describe, expect, test } from 'vitest'
import { readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { inTransaction } from '@/lib/data/transaction'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { aDesk, callerFor, codesOf, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { testDatabase } from '../../support/database'

/** What a payer said counts from its own day on, whenever it is brought in. It is March 3, 2026 here. */
const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const mine = () => {
  const { coupleId, partners } = desk.couple
  return { coupleId, coverageId: partners[0]?.coverageId ?? '' }
}
const writtenOn = (repliedOn: string, more: Partial<typeof mayasReply> = {}) =>
  replyText({ ...mayasReply, repliedOn, trace: repliedOn, ...more })
const bring = async (text: string) => made(await importReply(desk.caller, importing(desk.couple, text)))
const conclude = (kind: 'verified' | 'not-covered') =>
  concludeVerification(desk.caller, { ...mine(), outcome: { kind }, note: '', seen: null })
const call = async (date: string, value: 'required' | 'not required') =>
  made(
    await recordCall(desk.caller, {
      ...{ ...mine(), representative: 'Dana R.', referenceNumber: 'C-8841', called: { date, minute: 600 } },
      facts: [
        { key: 'prior-authorization', value, scope: { level: null, network: 'in', serviceType: 'MH' } },
      ],
    }),
  )
const daysSaid = async () => {
  const rows = await database.asOwner(
    'SELECT DISTINCT said_on::text AS day FROM benefit_fact WHERE coverage_id = $1',
    [mine().coverageId],
  )
  return rows.map(({ day }) => day)
}
const liveCheck = () =>
  database.asOwner(
    'SELECT valid_until::text AS until FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NULL',
    [mine().coverageId],
  )
const onScreen = async () => {
  const [maya] = (await benefitsOfCouple(desk.caller, mine().coupleId)).partners
  return maya?.coverages[0]
}

test('a fact is of the day on which the payer wrote it, and of none that is to come', async () => {
  await bring(writtenOn('2026-02-27'))
  expect(await daysSaid()).toEqual(['2026-02-27'])
  desk = await aDesk(database)
  await bring(writtenOn('2026-03-19'))
  expect(await daysSaid()).toEqual(['2026-03-03'])
})

test('the workbench says both days, and the partner reads the payer’s', async () => {
  await bring(writtenOn('2026-02-27'))
  const shown = await onScreen()
  expect(shown?.facts[0]).toMatchObject({
    said: 'Feb 27, 2026, imported Mar 3, 2026',
    counts: { through: 'Mar 31, 2026', over: false },
  })
  expect(shown?.replies).toMatchObject([{ written: 'Feb 27, 2026', old: null }])
  const [plan] = (await ownBenefits(callerFor('partner', desk.couple.partners[0]?.id ?? ''), 'en')).plans
  expect(plan?.source?.words).toBe('The insurer’s reply of February 27, 2026')
})

describe('a reply that is older than its month', () => {
  beforeEach(() => bring(writtenOn('2026-01-15')))

  test('is kept, verifies nothing, and asks to be asked again', async () => {
    expect(codesOf(await conclude('verified'))).toContain('coverage-not-shown-active')
    const shown = await onScreen()
    expect(shown).toMatchObject({
      mayVerify: false,
      open: ['The payer wrote this on Jan 15, 2026: ask again.'],
      replies: [{ old: 'The payer wrote this on Jan 15, 2026: ask again.' }],
    })
    expect(shown?.required.map(({ state }) => state)).not.toContain('answered')
    const next = (await deskQueue(desk.caller, { name: '' })).rows.map((row) => row.next?.text)
    expect(next).not.toContain('Conclude check: Maya')
    await bring(writtenOn('2026-03-02'))
    expect((await onScreen())?.replies.map(({ old }) => old)).toEqual([null, null])
  })

  test('is no reason to call the care not covered', async () => {
    await bring(writtenOn('2026-01-16', { active: false }))
    expect(codesOf(await conclude('not-covered'))).toEqual(['not-covered-needs-a-source'])
  })

  test('disagrees with nobody, and cannot be what holds', async () => {
    await call('2026-03-02', 'not required')
    expect((await onScreen())?.disagreements).toEqual([])
    const ids = async (value: string) => {
      const found = 'SELECT id::text FROM benefit_fact WHERE coverage_id = $1 AND value = to_jsonb($2::text)'
      return (await database.asOwner(found, [mine().coverageId, value])).map(({ id }) => String(id))
    }
    const choice = { factIds: await ids('not required'), kept: await ids('required'), back: false }
    expect(codesOf(await withdrawFact(desk.caller, { ...mine(), ...choice }))).toEqual([
      'fact-changed-meanwhile',
    ])
  })

  test('leaves a check alone that rests on what the payer said since', async () => {
    await bring(writtenOn('2026-03-02'))
    made(await conclude('verified'))
    await bring(writtenOn('2026-01-16', { active: false }))
    expect(await liveCheck()).toEqual([{ until: '2026-05-01' }])
  })
})

test('a call of long ago answers nothing', async () => {
  const { priorAuthorization: _, ...plan } = mayasReply.plan
  await bring(writtenOn('2026-03-02', { plan }))
  await call('2026-01-15', 'required')
  expect(codesOf(await conclude('verified'))).toEqual(['benefit-fact-missing'])
  await call('2026-02-26', 'required')
  made(await conclude('verified'))
  expect(await liveCheck()).toEqual([{ until: '2026-04-01' }])
})

test('that days must be approved first holds until a newer word, which what was over by then does not answer', async () => {
  const [maya] = desk.couple.partners
  const needed = async () => {
    const asker = { role: 'coordinator' as const, personId: desk.coordinator }
    const [plan] = await inTransaction(asker, (tx) => readAuthorizationFacts(tx, mine().coupleId))
    const [row] = await database.asOwner('SELECT authorization_needed($1) AS needed', [maya?.id])
    return [plan?.needed, row?.needed]
  }
  await call('2025-12-15', 'required')
  expect(await needed()).toEqual([true, true])
  await call('2026-01-15', 'not required')
  expect(await needed()).toEqual([true, true])
  await call('2026-03-02', 'not required')
  expect(await needed()).toEqual([false, false])
})

test('a check counts as long as the first of its answers', async () => {
  await bring(writtenOn('2026-02-27'))
  made(await conclude('verified'))
  expect(await liveCheck()).toEqual([{ until: '2026-04-01' }])
})

test('"not covered" counts as long as the payer’s no', async () => {
  await bring(writtenOn('2026-02-27', { active: false }))
  made(await conclude('not-covered'))
  expect(await liveCheck()).toEqual([{ until: '2026-04-01' }])
})

test('a reply that comes late takes the place of nothing that the payer said after it', async () => {
  await bring(writtenOn('2026-03-02'))
  made(await conclude('verified'))
  const amounts = { ...mayasReply.amounts, deductible: { total: 150_000, remaining: 90_000 } }
  await bring(writtenOn('2026-02-27', { amounts }))
  const shown = await onScreen()
  const left = (facts?: { name: string; value: string }[]) =>
    facts?.filter(({ name }) => name === 'Deductible left to pay').map(({ value }) => value)
  expect(left(shown?.facts)).toEqual(['$300.00'])
  expect(left(shown?.withdrawn)).toEqual(['$900.00'])
  expect(await liveCheck()).toEqual([{ until: '2026-05-01' }])
})

test('a later reply that leaves the authorization open ends a check, unless a call answered it', async () => {
  const { priorAuthorization: _, ...plan } = mayasReply.plan
  await bring(writtenOn('2026-03-01'))
  made(await conclude('verified'))
  await bring(writtenOn('2026-03-02', { plan }))
  expect(await liveCheck()).toEqual([])
  await call('2026-03-02', 'required')
  made(await conclude('verified'))
  await bring(writtenOn('2026-03-03', { plan }))
  expect(await liveCheck()).toHaveLength(1)
})
