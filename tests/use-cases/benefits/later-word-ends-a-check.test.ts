import { beforeEach, describe, expect, test } from 'vitest'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { aDesk, importing, made, mayasReply, replyText } from '../../support/a-desk'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let desk: Awaited<ReturnType<typeof aDesk>>

beforeEach(async () => {
  desk = await aDesk(database)
})

const everywhere = { level: null, network: 'unknown' as const, serviceType: null }
const mine = () => {
  const { coupleId, partners } = desk.couple
  return { coupleId, coverageId: partners[0]?.coverageId ?? '' }
}
const liveConclusions = () =>
  database.asOwner(
    'SELECT outcome::text FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NULL',
    [mine().coverageId],
  )

describe('what the payer says later', () => {
  const later = (more: object) =>
    replyText({ ...mayasReply, repliedOn: '2026-03-04', trace: 'A200', ...more })
  const without = (line: RegExp, instead: string) => {
    const text = later({})
    expect(text).toMatch(line)
    return text.replace(line, instead)
  }
  const bring = async (text: string) => made(await importReply(desk.caller, importing(desk.couple, text)))
  const saysNo = { key: 'coverage-active' as const, value: false, scope: everywhere }

  beforeEach(async () => {
    await bring(replyText(mayasReply))
    const verified = { ...mine(), outcome: { kind: 'verified' as const }, note: '', seen: null }
    made(await concludeVerification(desk.caller, verified))
  })

  test.each([
    ['the plan is not active', () => later({ active: false })],
    ['neither kind of care is covered', () => without(/EB\*1\*[^~]*MH\^AI[^~]*~/, 'EB*I**MH^AI~')],
  ])('ends a verified check by a reply: %s', async (_, text) => {
    await bring(text())
    expect(await liveConclusions()).toEqual([])
    const [check] = await database.asOwner(
      'SELECT id::text FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NOT NULL',
      [mine().coverageId],
    )
    const noted = await database.asOwner(`SELECT 1 FROM audit_event WHERE facts->>'checkEnded' = $1`, [
      check?.id,
    ])
    expect(noted).toHaveLength(1)
    const shown = JSON.stringify(await benefitsOfCouple(desk.caller, desk.couple.coupleId))
    expect(shown).toContain('has changed since then and no longer carries it')
  })

  test('ends it by an older word that counts again', async () => {
    const call = { ...mine(), representative: 'Dana R.', referenceNumber: 'C-8841', facts: [saysNo] }
    made(await recordCall(desk.caller, { ...call, called: { date: '2026-03-03', minute: 600 } }))
    const [no] = await database.asOwner(
      `SELECT id::text FROM benefit_fact WHERE coverage_id = $1 AND key = 'coverage-active' AND value = 'false'`,
      [mine().coverageId],
    )
    const turn = (back: boolean) => withdrawFact(desk.caller, { ...mine(), factIds: [String(no?.id)], back })
    made(await turn(false))
    const verified = { ...mine(), outcome: { kind: 'verified' as const }, note: '', seen: null }
    made(await concludeVerification(desk.caller, verified))
    made(await turn(true))
    expect(await liveConclusions()).toEqual([])
  })

  test('ends it by a call, and leaves it where the same is said again', async () => {
    await bring(later({}))
    expect(await liveConclusions()).toEqual([{ outcome: 'verified' }])
    const call = { ...mine(), representative: 'Dana R.', referenceNumber: 'C-8841', facts: [saysNo] }
    made(await recordCall(desk.caller, { ...call, called: { date: '2026-03-03', minute: 600 } }))
    expect(await liveConclusions()).toEqual([])
  })

  const noted = (what: 'checkEnded' | 'checkShortened') =>
    database.asOwner(
      'SELECT 1 FROM audit_event WHERE facts->>$2 IN (SELECT id::text FROM benefit_verification WHERE coverage_id = $1)',
      [mine().coverageId, what],
    )
  const untilOf = () =>
    database.asOwner(
      'SELECT valid_until::text AS until FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NULL',
      [mine().coverageId],
    )
  const endingOn = (day: string) =>
    later({}).replace('DTP*346*D8*20260101~', `DTP*346*D8*20260101~DTP*347*D8*${day}~`)

  test('ends it when the plan is said to be over, although it is still called active', async () => {
    await bring(endingOn('20260228'))
    expect(await liveConclusions()).toEqual([])
  })

  test('lets it count no further than a last day that is still to come', async () => {
    expect(await untilOf()).toEqual([{ until: '2026-05-01' }])
    await bring(endingOn('20260320'))
    expect(await untilOf()).toEqual([{ until: '2026-03-21' }])
    expect(await noted('checkShortened')).toHaveLength(1)
  })

  test('lets it follow a last day that was told in a call, and one that counts again', async () => {
    const until = { key: 'coverage-until' as const, value: '2026-03-20', scope: everywhere }
    const call = { ...mine(), representative: 'Dana R.', referenceNumber: 'C-8841', facts: [until] }
    made(await recordCall(desk.caller, { ...call, called: { date: '2026-03-03', minute: 600 } }))
    expect(await untilOf()).toEqual([{ until: '2026-03-21' }])
    const [fact] = await factsOf('coverage-until')
    made(await withdrawFact(desk.caller, { ...mine(), factIds: [String(fact)], back: false }))
    const [{ id: seen = '' } = {}] = await database.asOwner(
      'SELECT id::text FROM benefit_verification WHERE coverage_id = $1 AND superseded_at IS NULL',
      [mine().coverageId],
    )
    const again = { ...mine(), outcome: { kind: 'verified' as const }, note: '', seen: String(seen) }
    made(await concludeVerification(desk.caller, again))
    expect(await untilOf()).toEqual([{ until: '2026-05-01' }])
    made(await withdrawFact(desk.caller, { ...mine(), factIds: [String(fact)], back: true }))
    expect(await untilOf()).toEqual([{ until: '2026-03-21' }])
  })

  const factsOf = async (key: string) =>
    (
      await database.asOwner('SELECT id::text FROM benefit_fact WHERE coverage_id = $1 AND key = $2', [
        mine().coverageId,
        key,
      ])
    ).map(({ id }) => String(id))
  const withdraw = async (key: string) =>
    made(await withdrawFact(desk.caller, { ...mine(), factIds: await factsOf(key), back: false }))

  test.each(['coverage-active', 'plan-kind', 'prior-authorization'])(
    'ends it when %s is withdrawn and nothing else says it',
    async (key) => {
      await withdraw('telehealth')
      expect(await liveConclusions()).toEqual([{ outcome: 'verified' }])
      await withdraw(key)
      expect(await liveConclusions()).toEqual([])
      expect(await noted('checkEnded')).toHaveLength(1)
    },
  )
})
