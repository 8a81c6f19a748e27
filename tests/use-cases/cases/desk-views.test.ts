import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { replyAsRead } from '@/lib/views/benefits/reply-as-read'
import { caseOverview } from '@/lib/views/desk/case-overview'
import { closingOfCase } from '@/lib/views/desk/closing-of-case'
import { deskQueue } from '@/lib/views/desk/desk-queue'
import { headingOfCase } from '@/lib/views/desk/heading-of-case'
import { identityOfCouple } from '@/lib/views/desk/identity-of-couple'
import { jointRecordOfCase } from '@/lib/views/desk/joint-record-of-case'
import { keptOfCase } from '@/lib/views/desk/kept-of-case'
import { reachOfCase } from '@/lib/views/desk/reach-of-case'
import { overseeCases } from '@/lib/views/direction/oversee-cases'
import { aDesk, callerFor, importing, made, mayasReply, replyText, samsReply } from '../../support/a-desk'
import { aPerson, aSentCouple, maya, type SentCouple, sam } from '../../support/a-sent-couple'
import { testDatabase } from '../../support/database'

const database = testDatabase()
let caller: Caller
let late: SentCouple
let fresh: SentCouple
let replyId: string

/** Casey has two couples: one sent on Monday and half verified, one sent this morning and enrolled. */
beforeAll(async () => {
  const desk = await aDesk(database, [{ ...maya, concern: 'prefer-to-talk' as const }, sam])
  ;({ caller, couple: late } = desk)
  const sentAt = new Date('2026-03-03T16:00:00Z')
  const people = [
    { ...maya, name: 'Zoë', legalName: 'Zoë Núñez' },
    { ...sam, name: 'Ben', legalName: 'Ben Okafor', concern: 'yes' as const },
  ]
  fresh = await aSentCouple(database.asOwner, { coordinator: desk.coordinator, sentAt, people })
  ;({ replyId } = made(await importReply(caller, importing(late, replyText(mayasReply)))))
  await take(fresh)
})

async function take(couple: SentCouple) {
  const replies = [
    { ...mayasReply, subscriber: { ...mayasReply.subscriber, firstName: 'ZOE', lastName: 'NUNEZ' } },
    { ...samsReply, subscriber: { ...samsReply.subscriber, firstName: 'BEN', lastName: 'OKAFOR' } },
  ]
  for (const [place, { coverageId }] of couple.partners.entries()) {
    const text = replyText(replies[place] ?? mayasReply)
    made(await importReply(caller, importing(couple, text, { coverageId })))
    const { coupleId } = couple
    made(
      await concludeVerification(caller, {
        coupleId,
        coverageId,
        outcome: { kind: 'verified' },
        note: '',
        seen: null,
      }),
    )
  }
  made(await enrollCouple(caller, { coupleId: couple.coupleId }))
}

describe('every page about a couple', () => {
  const pages: [string, (couple: string) => Promise<unknown>, string][] = [
    ['the case', (couple) => caseOverview(caller, couple), 'case'],
    ['how to reach them', (couple) => reachOfCase(caller, couple), 'case'],
    ['notes', (couple) => keptOfCase(caller, couple), 'case'],
    ['identity', (couple) => identityOfCouple(caller, couple), 'case'],
    ['closing', (couple) => closingOfCase(caller, couple), 'case'],
    ['ending', (couple) => headingOfCase(caller, couple), 'case'],
    ['the joint record', (couple) => jointRecordOfCase(caller, couple), 'sessions'],
    ['benefits', (couple) => benefitsOfCouple(caller, couple), 'plan'],
  ]
  test.each(pages)('%s: both partners can read that somebody looked', async (_, open, area) => {
    await database.asOwner('TRUNCATE record_read')
    await open(late.coupleId)
    const reads = await database.asOwner('SELECT person_id, area FROM record_read')
    const both = late.partners.map(({ id }) => ({ person_id: id, area }))
    expect(reads).toHaveLength(2)
    expect(reads).toEqual(expect.arrayContaining(both))
  })
})

describe('the queue', () => {
  test('shows what waits, what is due first on top, with the verb of the next step', async () => {
    const { rows, counts } = await deskQueue(caller, { view: 'next', name: '' })
    expect(
      rows.map(({ coupleId, next, waited, overdue }) => ({ coupleId, step: next?.text, waited, overdue })),
    ).toEqual([
      { coupleId: late.coupleId, step: 'Conclude check: Maya', waited: '1 d 2 h', overdue: true },
      { coupleId: fresh.coupleId, step: 'Choose the care team', waited: 'under 1 h', overdue: false },
    ])
    expect(Object.entries(counts).filter(([, couples]) => couples > 0)).toEqual([
      ['next', 2],
      ['verify', 1],
      ['care-team', 1],
    ])
  })

  test('a saved view holds its stage, and a name is found with or without its accents', async () => {
    const view = await deskQueue(caller, { view: 'verify', name: '' })
    expect(view.rows.map(({ coupleId }) => coupleId)).toEqual([late.coupleId])
    for (const name of ['nunez', 'NÚÑEZ', 'ben']) {
      const { rows } = await deskQueue(caller, { view: 'next', name })
      expect(rows.map(({ coupleId }) => coupleId)).toEqual([fresh.coupleId])
    }
    expect((await deskQueue(caller, { view: 'next', name: 'nobody at all' })).rows).toEqual([])
  })

  test('another coordinator has a queue of their own', async () => {
    const other = callerFor('coordinator', await aPerson(database.asOwner, 'coordinator', 'Devon'))
    expect((await deskQueue(other, { view: 'next', name: '' })).rows).toEqual([])
    await expect(caseOverview(other, late.coupleId)).rejects.toThrow(NotFound)
    await expect(benefitsOfCouple(other, late.coupleId)).rejects.toThrow(NotFound)
    await expect(replyAsRead(other, { couple: late.coupleId, reply: replyId })).rejects.toThrow(NotFound)
  })
})

test('the case tells what a private answer asks of the desk, and what happened in words', async () => {
  const { partners, timeline, together } = await caseOverview(caller, fresh.coupleId)
  expect(partners.map(({ counselor }) => counselor)).toEqual([
    { words: 'No counselor needed', wanted: false },
    { words: 'Counselor wanted', wanted: true },
  ])
  expect(together?.times).toBe('Mon 5–9 pm, Wed 5–9 pm, Thu 5–9 pm (12 h a week, times in Denver, MST)')
  expect(timeline.map(({ who, what }) => `${who} ${what}`).slice(0, 2)).toEqual([
    'Casey enrolled the couple',
    'Casey concluded Ben’s check: verified',
  ])
})

describe('the workbench', () => {
  test('keeps the partners apart: one is known, the other not yet', async () => {
    const { partners } = await benefitsOfCouple(caller, late.coupleId)
    const [first, second] = partners.map(({ coverages }) => coverages[0])
    expect(first?.facts.map(({ name }) => name)).toContain('Copay')
    expect(first?.open).toEqual([])
    expect(second?.facts).toEqual([])
  })

  test('the record of an import counts the facts as the list does', async () => {
    const { partners } = await benefitsOfCouple(caller, late.coupleId)
    const listed = partners[0]?.coverages[0]?.facts ?? []
    const { timeline } = await caseOverview(caller, late.coupleId)
    expect(listed.some(({ ids }) => ids.length > 1)).toBe(true)
    expect(timeline.map(({ what }) => what)).toContain(`imported a reply for Maya: ${listed.length} facts`)
  })

  test('each fact leads to its segment, and the reply shows which segments made facts', async () => {
    const { partners } = await benefitsOfCouple(caller, late.coupleId)
    const copay = partners[0]?.coverages[0]?.facts.find(({ name }) => name === 'Copay')
    const { lines } = await replyAsRead(caller, { couple: late.coupleId, reply: replyId })
    const position = Number(copay?.source.chip.replace('271 line ', ''))
    expect(lines[position - 1]).toMatchObject({ kind: 'fact', text: copay?.source.detail })
    expect(lines[0]).toMatchObject({ kind: 'read', position: 1 })
  })

  test('a reply of another couple is not there', async () => {
    await expect(replyAsRead(caller, { couple: fresh.coupleId, reply: replyId })).rejects.toThrow(NotFound)
    await expect(replyAsRead(caller, { couple: late.coupleId, reply: 'no id' })).rejects.toThrow(NotFound)
  })
})

test('a director sees the same stages as the desk, and cases without a coordinator first', async () => {
  const orphan = await aSentCouple(database.asOwner, {
    coordinator: null,
    sentAt: new Date('2026-03-03T17:00:00Z'),
  })
  const director = callerFor('director', await aPerson(database.asOwner, 'director', 'Dara'))
  const { cases, queues, stages, inCare, onTheWay } = await overseeCases(director)
  expect(cases.map(({ coupleId, stage }) => [coupleId, stage])).toEqual([
    [orphan.coupleId, 'to-verify'],
    [late.coupleId, 'to-verify'],
    [fresh.coupleId, 'ready-for-care-team'],
  ])
  expect(
    queues.map(({ name, couples, waiting, late, longest }) => [name, couples, waiting, late, longest]),
  ).toEqual([
    ['Nobody yet', 1, 1, 0, '1 h'],
    ['Casey', 2, 2, 1, '1 d 2 h'],
    ['Devon', 0, 0, 0, null],
  ])
  expect([inCare, onTheWay]).toEqual([1, 2])
  const verify = stages.find(({ stage }) => stage === 'to-verify')
  expect(verify).toMatchObject({ couples: 2, longest: '1 d 2 h' })
  expect(verify?.waits.map(({ label, couples, late }) => [label, couples, late]).slice(0, 2)).toEqual([
    ['<1', 1, 0],
    ['1', 1, 1],
  ])
  expect(stages.map(({ couples }) => couples)).toEqual([2, 0, 1, 0, 0])
  expect(() => overseeCases(caller)).toThrow(NotFound)
})
