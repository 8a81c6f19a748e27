import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listRounds } from '@/lib/data/measures'
import { listPartsFinished } from '@/lib/data/private-parts'
import { listTold } from '@/lib/data/private-texts'
import { inTransaction } from '@/lib/data/transaction'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { answersSoFar } from '@/lib/views/private/answers-so-far'
import { screeningOf } from '@/lib/views/private/screening-of'
import {
  aCareTeam,
  aClinician,
  anEnrolledCouple,
  aStaffMember,
  callerOf,
} from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { answer, tell } from '../../support/in-private'
import { must } from '../../support/partners'

/** Maya has told everything; who learns what? */
const { asOwner } = testDatabase()
const everyone: Record<string, Caller> = {}
let [maya, sam, couple] = ['', '', '']
const canary = 'Canary lives by the river'

/** Every row of every table as one text. */
const everyRow = `
  SELECT string_agg(query_to_xml(format('SELECT * FROM %I', table_name), true, false, '')::text, '') AS dump
    FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`

beforeAll(async () => {
  const coordinator = await aStaffMember(asOwner, 'coordinator', 'Casey')
  const pair = await anEnrolledCouple(asOwner, { coordinator })
  ;({ first: maya, second: sam, couple } = pair)
  const clinician = (name: string) =>
    aClinician(asOwner, name, { disciplines: ['individual_therapist', 'couples_therapist', 'counselor'] })
  const [rae, osei, vega, spare] = await Promise.all(['Rae', 'Osei', 'Vega', 'Spare'].map(clinician))
  await aCareTeam(asOwner, pair, { couples: rae ?? '', first: osei ?? '', second: vega ?? '' })
  const director = await aStaffMember(asOwner, 'director', 'Dara')
  const admin = await aStaffMember(asOwner, 'admin', 'Adil')
  Object.assign(everyone, {
    maya: callerOf('partner', maya),
    sam: callerOf('partner', sam),
    'her own therapist': callerOf('clinician', osei ?? ''),
    'his therapist': callerOf('clinician', vega ?? ''),
    'their couples therapist': callerOf('clinician', rae ?? ''),
    'another clinician': callerOf('clinician', spare ?? ''),
    coordinator: callerOf('coordinator', coordinator),
    director: callerOf('director', director),
    admin: callerOf('admin', admin),
  })
  const her = everyone.maya as Caller
  await must(answer(her, 'phq9', 9, 2))
  await must(answer(her, 'hark', 'A', 1))
  await must(answer(her, 'drug1', 1, 7351))
  await must(tell(her, 'goals', { words: canary }))
  await must(finishPrivatePart(her, { whose: maya }))
})

const caller = (who: string) => everyone[who] as Caller
const asking = (who: string) => {
  const { actor } = caller(who)
  return 'id' in actor && actor.kind !== 'half'
    ? { role: actor.kind, personId: actor.id }
    : { role: 'job' as const }
}

describe('what one told in private', () => {
  it.each([
    'sam',
    'his therapist',
    'their couples therapist',
    'another clinician',
    'coordinator',
    'director',
    'admin',
  ])('is not there for %s', async (who) => {
    const read = await inTransaction(asking(who), async (tx) => ({
      rounds: await listRounds(tx, maya),
      told: await listTold(tx, maya),
      alerts: await tx.safetyAlert.count(),
      parts: await tx.privatePart.count(),
    }))
    expect(read).toEqual({ rounds: [], told: [], alerts: 0, parts: 0 })
  })

  it('is there for herself and for her own therapist, with scores and flags', async () => {
    expect(JSON.stringify(await answersSoFar(caller('maya')))).toContain(canary)
    const { rounds, told } = await screeningOf(caller('her own therapist'), maya)
    expect(told).toMatchObject([{ topic: 'goals', reply: { words: canary } }])
    expect(rounds.map(({ id }) => id).sort()).toEqual(['drug1', 'hark', 'phq9'])
    const hark = rounds.find(({ id }) => id === 'hark')
    expect(hark).toMatchObject({ isPrintable: false, score: { state: 'partial', flags: ['positive'] } })
    expect(rounds.find(({ id }) => id === 'drug1')?.items[0]).toMatchObject({ answer: 7351 })
  })

  it('opens no page of screening to anybody else', async () => {
    for (const who of ['sam', 'coordinator', 'director', 'admin', 'another clinician']) {
      await expect(async () => screeningOf(caller(who), maya), who).rejects.toThrow(NotFound)
    }
    for (const who of ['his therapist', 'their couples therapist']) {
      expect(await screeningOf(caller(who), maya), who).toEqual({ concern: null, rounds: [], told: [] })
    }
  })

  it('stays from a couples therapist even where another policy would show it', async () => {
    const harkFor = (who: string) =>
      inTransaction(asking(who), (tx) => tx.measureAnswer.count({ where: { instrument: 'hark' } }))
    await asOwner('CREATE POLICY leak ON measure_answer FOR SELECT TO alongside_app USING (true)')
    const seen = [await harkFor('their couples therapist'), await harkFor('another clinician')]
    await asOwner('DROP POLICY leak ON measure_answer')
    expect(seen).toEqual([0, 1])
  })

  it('is for staff of the case finished or not, and no word of it for the other partner', async () => {
    const finished = (who: string) => inTransaction(asking(who), (tx) => listPartsFinished(tx, couple))
    for (const who of ['coordinator', 'director', 'their couples therapist']) {
      expect(await finished(who), who).toEqual([
        { personId: maya, finished: true },
        { personId: sam, finished: false },
      ])
    }
    for (const who of ['sam', 'maya', 'another clinician', 'admin'])
      expect(await finished(who), who).toEqual([])
  })

  it('raises alerts about oneself alone', async () => {
    const [round] = await asOwner('SELECT id FROM measure_round WHERE person_id = $1 LIMIT 1', [maya])
    const raise = (who: string) =>
      inTransaction(
        asking(who),
        (tx) =>
          tx.$queryRaw`SELECT * FROM raise_safety_alert(${round?.id}::uuid, 'suicide-screen', 'now', now(), now() + interval '1 hour')`,
      )
    for (const who of ['sam', 'coordinator', 'admin', 'her own therapist'])
      expect(await raise(who), who).toEqual([])
    await expect(
      inTransaction(
        asking('maya'),
        (tx) => tx.$executeRaw`INSERT INTO safety_alert (person_id, cause, level, raised_at, due_at)
        VALUES (${maya}::uuid, 'suicide-screen', 'now', now(), now() + interval '1 hour')`,
      ),
    ).rejects.toThrow()
  })

  it('lies sealed: a dump of the database holds none of it', async () => {
    const [everything] = await asOwner(everyRow)
    const dump = String(everything?.dump)
    expect(dump).toContain('value_sealed')
    for (const word of [canary, 'Canary']) expect(dump.split(word).length - 1, word).toBe(0)
  })
})
