import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '@/lib/access/authorize'
import { listOwnApprovals } from '@/lib/data/own-authorized-days'
import type { AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { askConfidential } from '@/lib/use-cases/benefits/ask-confidential'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { enrollCouple } from '@/lib/use-cases/enrollment/enroll-couple'
import { benefitsOfCouple } from '@/lib/views/benefits/benefits-of-couple'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { look } from '@/lib/views/look'
import { codesOf, made } from '../../support/a-desk'
import { aVerifiedPlan } from '../../support/a-verified-plan'
import { testDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'

const database = testDatabase()
let scene: Awaited<ReturnType<typeof aVerifiedPlan>>
let { desk, stranger } = {} as typeof scene

const on = (place: 0 | 1) => scene.on(place)
const partner = (place: 0 | 1) => scene.partner(place)

beforeAll(async () => {
  scene = await aVerifiedPlan(database)
  ;({ desk, stranger } = scene)
})

describe('which plan pays first', () => {
  const another = () => ({
    ...{ coupleId: on(1).coupleId, personId: on(1).personId, payerName: 'Lakeside', memberId: 'LAKE-9' },
    ...{ groupNumber: '', planKind: 'ppo' as const },
  })
  const order = async () =>
    (await benefitsOfCouple(desk.caller, on(1).coupleId)).partners[1]?.coverages.map(({ plan }) => plan)

  test('follows from whose name it is in; another order takes a reason, which stands beside it', async () => {
    const { id } = made(await addPlan(desk.caller, { ...another(), holder: 'partner' }))
    expect((await order())?.[1]).toContain('Lakeside')
    const first = { coupleId: on(1).coupleId, coverageId: id, from: null }
    expect(codesOf(await orderPlans(desk.caller, { ...first, reason: ' ' }))).toEqual([
      'order-needs-a-reason',
    ])
    made(await orderPlans(desk.caller, { ...first, reason: 'A letter of the insurer says so' }))
    expect((await order())?.[0]).toContain('Lakeside')
    const { partners } = await benefitsOfCouple(desk.caller, on(1).coupleId)
    expect(partners[1]?.coverages[0]?.order).toMatchObject({
      words: 'pays first',
      reason: expect.stringMatching(/^A letter of the insurer says so \(Casey.*, .* 2026\)$/),
    })
    expect(codesOf(await orderPlans(desk.caller, { ...first, reason: 'again' }))).toEqual([
      'pays-first-already',
    ])
    // Back to the order that needs no reason.
    const own = on(1).coverageId
    made(await orderPlans(desk.caller, { coupleId: on(1).coupleId, coverageId: own, reason: '', from: null }))
    expect((await order())?.[1]).toContain('Lakeside')
  })

  test('is not a stranger’s to say, and no plan is named twice', async () => {
    expect(codesOf(await addPlan(desk.caller, { ...another(), holder: 'self' }))).toEqual([
      'plan-named-already',
    ])
    await expect(addPlan(stranger, { ...another(), holder: 'self' })).rejects.toThrow(NotFound)
  })

  test('who is on another’s plan may ask for mail of their own, on their own and unseen', async () => {
    const { plans, shared } = await ownBenefits(partner(1), 'es')
    expect(shared).toBe(true)
    const exposed = plans.find(({ readByHolder }) => readByHolder)?.id ?? ''
    const pdf = readPdf(made(await askConfidential(partner(1), { coverageId: exposed, locale: 'es' })))
    expect(pdf).toMatchObject({ language: 'es', title: 'Solicitud de comunicación confidencial' })
    expect(pdf.text).toContain('164.522(b)')
    expect(pdf.text).not.toMatch(/Maya|Alvarez/)
    const says = async (caller: typeof stranger) =>
      readPdf(made(await askConfidential(caller, { coverageId: exposed, locale: 'en', endangered: true })))
        .text
    expect(pdf.text).not.toContain('peligro')
    expect(await says(partner(1))).toContain('could endanger me')
    expect(await says(desk.caller)).not.toContain('endanger')
    await expect(askConfidential(partner(0), { coverageId: exposed, locale: 'en' })).rejects.toThrow(NotFound)
    const own = { coverageId: on(0).coverageId, locale: 'en' as const }
    expect(codesOf(await askConfidential(partner(0), own))).toEqual(['no-one-else-reads-it'])
  })
})

describe('days a plan agreed to', () => {
  test('are shown to whose plan it is, with what is left, and to nobody else', async () => {
    const { coupleId, coverageId } = on(0)
    const terms: AuthorizationTerms = {
      ...{
        serviceCode: 'H0015',
        status: 'approved',
        askedOn: '2026-03-01',
        answeredOn: '2026-03-02',
        ...{ whyNot: '', appealBy: null, appealSource: '' },
        reference: 'canary-reference',
      },
      ...{ units: 12, from: '2026-03-03', until: '2026-04-03', reviewer: 'J. Ortega', reviewerPhone: '' },
      reviewDue: null,
    }
    made(
      await recordAuthorization(desk.caller, {
        ...{ coupleId, coverageId, terms, note: 'canary-note', chain: null, seen: null },
      }),
    )
    const own = await ownBenefits(partner(0), 'en')
    expect(own.days).toMatchObject({
      authorized: [
        {
          approved: 12,
          leftToBook: 12,
          toCome: 0,
          begins: '',
          through: 'April 2, 2026',
          on: 'March 2, 2026',
        },
      ],
      notAgreed: null,
    })
    expect(JSON.stringify(own)).not.toContain('canary')
    expect((await ownBenefits(partner(1), 'en')).days).toEqual({ authorized: [], notAgreed: null })
    const asStaff = await look(desk.caller, 'benefits.read', { couple: coupleId }, ({ tx }) =>
      listOwnApprovals(tx),
    )
    expect(asStaff).toEqual([])
  })
})

describe('a check that has run out', () => {
  test('is asked for again, and enrolls nobody', async () => {
    const { coupleId } = on(0)
    const later = { ...desk.caller, clock: () => new Date('2026-05-02T18:00:00Z') }
    const { partners, heading } = await benefitsOfCouple(later, coupleId)
    expect(partners[0]?.coverages[0]).toMatchObject({ standing: 'expired', through: 'Apr 30, 2026' })
    expect(partners[0]?.coverages[0]?.facts.every(({ counts }) => counts.over)).toBe(true)
    expect(heading.stage).toBe('to-verify')
    const refused = await enrollCouple(later, { coupleId })
    expect(codesOf(refused)).toContain('benefits-check-over')
    expect(codesOf(await enrollCouple(desk.caller, { coupleId }))).not.toContain('benefits-check-over')
  })
})
