import { describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { aDesk, importing, made, mayasReply, replyText, samsReply } from '../../support/a-desk'
import { aStrangersReply } from '../../support/a-stranger'
import { testDatabase } from '../../support/database'

const database = testDatabase()

const factsOf = (coverageId: string | undefined) =>
  database.asOwner('SELECT key FROM benefit_fact WHERE coverage_id = $1', [coverageId])

test('of a file that names other people only the couple’s part is kept, and the same file again is there already', async () => {
  const desk = await aDesk(database)
  const text = replyText(aStrangersReply(1), mayasReply, aStrangersReply(2))
  const { facts, replyId } = made(await importReply(desk.caller, importing(desk.couple, text)))
  expect(facts).toBeGreaterThan(0)
  const [kept] = await database.asOwner('SELECT text, reading FROM eligibility_reply WHERE id = $1', [
    replyId,
  ])
  expect(kept?.text).toMatch(/ALVAREZ/)
  expect(JSON.stringify(kept)).not.toMatch(/LAST1|LAST2/)
  expect(JSON.stringify(kept?.reading)).toMatch(/The file named 2 other people too/)
  const places = await database.asOwner(
    'SELECT segment_position AS at, segment_text AS said FROM benefit_fact WHERE reply_id = $1',
    [replyId],
  )
  const segments = String(kept?.text).split('~')
  for (const { at, said } of places) expect(segments[Number(at) - 1]?.trim()).toBe(said)
  const again = made(await importReply(desk.caller, importing(desk.couple, text)))
  expect(again).toMatchObject({ facts: 0, already: true, replyId })
})

describe('one policy for both', () => {
  test('a file with subscriber and dependent names the other coverage, which can take it from there', async () => {
    const { couple, caller } = await aDesk(database, [
      { name: 'Maya', legalName: 'Maya Alvarez', born: '1988-04-12', memberId: 'NHM20417755' },
      {
        name: 'Sam',
        legalName: 'Samuel Kim',
        born: '1986-11-30',
        memberId: 'NHM20417755',
        holder: 'partner',
      },
    ])
    const [first, second] = couple.partners.map(({ coverageId }) => coverageId)
    const { firstName, lastName, dateOfBirth } = samsReply.subscriber
    const shared = { ...mayasReply, dependent: { firstName, lastName, dateOfBirth, subscriberToo: true } }
    const { replyId, alsoFor } = made(await importReply(caller, importing(couple, replyText(shared))))
    expect(alsoFor).toEqual([second])
    expect(await factsOf(second)).toEqual([])
    const forSam = importing(couple, '', { coverageId: second, replyId })
    expect(made(await importReply(caller, forSam)).alsoFor).toEqual([first])
    expect((await factsOf(second)).map(({ key }) => key)).toContain('coverage-active')
  })

  test('a reply of another couple cannot be reached that way', async () => {
    const mine = await aDesk(database)
    const theirs = await aDesk(database)
    const { replyId } = made(
      await importReply(theirs.caller, importing(theirs.couple, replyText(mayasReply))),
    )
    await expect(importReply(mine.caller, importing(mine.couple, '', { replyId }))).rejects.toThrow(NotFound)
  })
})
