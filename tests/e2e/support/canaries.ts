import type { Caller } from '@/lib/access/actor'
import { listOpenAlerts } from '@/lib/data/attended-alerts'
import { readAuthorizationFacts } from '@/lib/data/authorization-facts'
import { listCoverages } from '@/lib/data/benefits'
import { inTransaction } from '@/lib/data/transaction'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { DAY } from '@/lib/domain/time'
import { addPlan } from '@/lib/use-cases/benefits/add-plan'
import { correctPlan } from '@/lib/use-cases/benefits/correct-plan'
import { orderPlans } from '@/lib/use-cases/benefits/order-plans'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { recordDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { endAlert, takeUpAlert } from '@/lib/use-cases/clearance/attend-alert'
import { recordLevelOfCare } from '@/lib/use-cases/clearance/record-level-of-care'
import { takeReview } from '@/lib/use-cases/clearance/take-review'
import { writeNote } from '@/lib/use-cases/desk/write-note'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'
import { plansToChange } from '@/lib/views/benefits/plans-to-change'
import { look } from '@/lib/views/look'
import { as, must } from '../../../prisma/demo/callers'
import type { Hired } from '../../../prisma/demo/hire-staff'
import { anyWay } from '../../support/a-home'
import type { Principal } from './principals'
import type { Couple } from './world'

/**
 * Words that stand in one private place each, and who may read them there. The private places are those of the partner
 * called `otherPartner`; the clinician is the couples therapist, for whom neither has signed.
 */
export const canaries: Record<string, readonly Principal[]> = {
  'canary-goals': ['otherPartner'],
  'canary-medicines': ['otherPartner'],
  'canary-code-word': ['otherPartner', 'coordinator'],
  'canary-sister': ['otherPartner', 'coordinator'],
  'canary-note': ['coordinator'],
  // Another plan of theirs, and why it pays first.
  'canary-payer': ['otherPartner', 'coordinator'],
  'canary-order': ['coordinator'],
  'canary-corrected': ['coordinator'],
  // What the desk wrote of a partner's prior authorization.
  'canary-approval': ['coordinator'],
  'canary-denial': ['coordinator'],
  // What the payer was asked with stands in no page: only in the file that the coordinator takes along.
  'CANARY-PAYER-ID': [],
  // What a clinician wrote of an interview, and why joint work was cleared (prisma/demo/review-couples.ts).
  'no pressure named': [],
  'nothing speaks against them': ['clinician', 'director'],
  // What their own clinician treats them for, who is nobody of these.
  'canary-diagnosis': [],
  // How an alert ended, and what a level of care was rated by: for who reviews them, and their own clinicians.
  'canary-outcome': [],
  'canary-rating': [],
}

/** Puts each word where it belongs, through the use cases, and answers every question there is with a yes. */
export async function plantCanaries(
  { id, pair, coordinator }: Couple,
  { reviewer, clinicians }: { reviewer: Hired; clinicians: readonly Hired[] },
  at: Date,
): Promise<void> {
  const [, partner] = pair.partners
  const caller = as('partner', partner, at)
  for (const page of privatePages) {
    const place = { whose: partner.id, n: page.n }
    if (
      page.kind === 'item' &&
      ['hark', 'asq', 'phq9'].includes(page.instrument) &&
      isOffered(page.instrument)
    )
      await must(saveMeasureAnswer(caller, { ...place, answer: 1 }))
    if (page.kind === 'topic' && (page.topic === 'goals' || page.topic === 'medicines'))
      await must(savePrivateText(caller, { ...place, reply: { words: `canary-${page.topic}` } }))
  }
  await must(saveSafeContact(caller, { ...anyWay, codeWord: 'canary-code-word' }))
  const contact = { name: 'canary-sister', relation: 'sister', phone: '303 555 0199', maySayWho: false }
  await must(saveEmergencyContact(caller, { contact }))
  await must(sayStop(caller, { wish: 'apart' }))
  await must(undoStop(caller))
  await must(writeNote(as('coordinator', coordinator, at), { coupleId: id, text: 'canary-note' }))
  await askAbout(partner.id, id, as('coordinator', coordinator, at))
  await noteApproval(partner.id, id, as('coordinator', coordinator, at))
  await nameAnotherPlan(id, partner.id, { coordinator, at })
  await attendTo(partner.id, id, as('clinician', reviewer, at))
  await treat(partner.id, id, { coordinator, clinicians, at })
}

/** Their own individual therapist says what they treat. */
async function treat(
  person: string,
  couple: string,
  { coordinator, clinicians, at }: { coordinator: Hired; clinicians: readonly Hired[]; at: Date },
): Promise<void> {
  const team = await inTransaction({ role: 'coordinator', personId: coordinator.id }, (tx) =>
    tx.careAssignment.findMany({
      where: { coupleId: couple, partnerId: person, role: 'individual_therapist' },
    }),
  )
  const own = clinicians.find(({ id }) => team.some(({ clinicianId }) => clinicianId === id))
  if (!own) throw new Error('the partner has no therapist of their own')
  const said = {
    code: 'F10.20',
    words: 'canary-diagnosis, moderate',
    place: 1,
    from: at.toISOString().slice(0, 10),
  }
  await must(recordDiagnosis(as('clinician', own, at), { couple, person, ...said }))
}

/** A prior authorization that was withdrawn again: it bounds nothing, and its note stays. */
async function noteApproval(person: string, couple: string, desk: Caller): Promise<void> {
  const plans = await look(desk, 'authorization.read', { couple }, ({ tx }) =>
    readAuthorizationFacts(tx, couple),
  )
  const coverageId = plans.find(({ personId }) => personId === person)?.coverageId ?? ''
  const none = { askedOn: null, reference: '', units: null, from: null, until: null, reviewDue: null }
  const terms = {
    ...none,
    serviceCode: 'H0015',
    status: 'withdrawn',
    reviewer: '',
    reviewerPhone: '',
    ...{ answeredOn: null, whyNot: 'canary-denial', appealBy: null, appealSource: '' },
  } as const
  const on = { coupleId: couple, coverageId, chain: null, seen: null }
  await must(recordAuthorization(desk, { ...on, terms, note: 'canary-approval' }))
}

/** Writes the question to their payer, and sends it nowhere. */
async function askAbout(person: string, coupleId: string, coordinator: Caller): Promise<void> {
  const coverages = await look(coordinator, 'benefits.read', { couple: coupleId }, ({ tx }) =>
    listCoverages(tx, coupleId),
  )
  const coverage = coverages.find(({ personId, holder }) => personId === person && holder !== 'none')
  if (!coverage) throw new Error('there is no plan to ask about')
  const on = { coupleId, coverageId: coverage.id, payerCode: 'CANARY-PAYER-ID' }
  await must(writeRequest(coordinator, { ...on, firstName: 'Anna', lastName: 'Example', holder: null }))
}

/** Their coordinator hears of another plan, whose member ID is corrected, and that it pays first. */
async function nameAnotherPlan(
  coupleId: string,
  personId: string,
  { coordinator: who, at }: { coordinator: Hired; at: Date },
): Promise<void> {
  const coordinator = as('coordinator', who, at)
  const plan = {
    holder: 'someone_else',
    planKind: 'ppo',
    memberId: 'canary-corrected',
    groupNumber: '',
  } as const
  const { id } = await must(addPlan(coordinator, { ...plan, coupleId, personId, payerName: 'canary-payer' }))
  const seen = (await plansToChange(coordinator, coupleId))[id]?.values.seen ?? ''
  const right = { ...plan, coupleId, personId, coverageId: id, seen, which: null, payerName: 'canary-payer' }
  await must(correctPlan(coordinator, { ...right, memberId: 'C-1' }))
  // While none of their days was over: those keep the plan they were under.
  const before = as('coordinator', who, new Date(at.getTime() - 7 * DAY))
  await must(orderPlans(before, { coupleId, coverageId: id, reason: 'canary-order', from: null }))
}

/** The clinician on duty ends one of their alerts, takes the review and rates what care fits. */
async function attendTo(person: string, couple: string, onDuty: Caller): Promise<void> {
  const open = await look(onDuty, 'alert.list', {}, ({ tx }) => listOpenAlerts(tx))
  const alert = open.find(({ personId }) => personId === person)?.id ?? ''
  await must(takeUpAlert(onDuty, { alert }))
  await must(endAlert(onDuty, { alert, outcome: 'canary-outcome' }))
  await must(takeReview(onDuty, { couple }))
  const ratings = [{ dimension: 'd1', severity: 2, rationale: 'canary-rating' }]
  const level = { edition: '4', ratings, recommended: '2.1', actual: '2.1', differenceReason: null } as const
  await must(recordLevelOfCare(onDuty, { ...level, ratings, couple, person }))
}

const isOffered = (id: keyof typeof everyInstrument) => everyInstrument[id].text === 'shipped'

/** Who was shown a word they may not read, and words that nobody was shown who may. */
export function leaksIn(shown: readonly { at: string; who: Principal; body: string }[]): string[] {
  const seen = Object.entries(canaries).flatMap(([word, may]) =>
    shown.filter(({ body }) => body.includes(word)).map(({ at, who }) => ({ word, may, at, who })),
  )
  const leaks = seen.filter(({ may, who }) => !may.includes(who))
  const unseen = Object.entries(canaries).filter(
    ([word, may]) => may.length > 0 && !seen.some((one) => one.word === word && may.includes(one.who)),
  )
  return [
    ...leaks.map(({ word, at, who }) => `${who} reads ${word} at ${at}`),
    ...unseen.map(([word]) => `nobody who may reads ${word}`),
  ]
}
