import { expect, test } from 'vitest'
import { recordDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { billingOfCouple } from '@/lib/views/benefits/billing-of-couple'
import { anAttendedDay } from '../../support/an-attended-day'
import { callerOf } from '../../support/an-enrolled-couple'
import { testDatabase } from '../../support/database'
import { must } from '../../support/partners'
import { readPdf } from '../../support/read-pdf'

const { asOwner } = testDatabase()
const { scene, after, casey, takeOut } = anAttendedDay(asOwner)

test('a line that changed after it went out says so, and so does its file, for this partner alone', async () => {
  const { couple, first, second } = scene.pair
  await must(takeOut('superbill.pdf'))
  await must(takeOut('superbill.pdf', second))
  await must(
    recordDiagnosis(callerOf('clinician', scene.who.osei, after), {
      ...{ couple, place: 2, from: '2026-02-01', person: first, code: 'F41.1', words: 'Worry' },
    }),
  )
  const month = async () => (await billingOfCouple(casey(), { couple, month: '2026-02' })).partners
  expect(await month()).toMatchObject([
    {
      lines: [{ changed: true }],
      taken: [{ words: expect.stringMatching(/, changed since: take it out again$/) }],
    },
    { lines: [{ changed: false }], taken: [{ changed: false }] },
  ])
  await must(takeOut('superbill.pdf'))
  expect((await month())[0]).toMatchObject({ lines: [{ changed: false }], taken: [{ changed: false }] })
  const kept = await asOwner(`SELECT facts::text AS facts FROM audit_event WHERE action = 'billing.export'`)
  expect(JSON.stringify(kept)).not.toMatch(/F10|F41|40000|2026-02-10/)
})

test('a superbill names the program with all that is set, and a long month runs over with its lines', async () => {
  const { text } = readPdf((await must(takeOut('superbill.pdf'))).bytes)
  expect(text).toContain('303 555 0100')
  expect(text.indexOf('no promise')).toBeLessThan(text.indexOf('H0015'))
  const { lacks } = await billingOfCouple(casey(), { couple: scene.pair.couple, month: '2026-02' })
  expect(lacks).toEqual(expect.arrayContaining(['our tax number', 'the place from which care is given']))
})
