import { mondayAt } from '@/lib/domain/scheduling/monday'
import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import { replyFor } from '../../../../prisma/demo/take-in'
import type { World } from '../../support/world'
import { writtenIn } from './declared-action'

const theirCoordinator = ['coordinator'] as const
const orItsClinician = ['coordinator', 'clinician'] as const
const desk = 'app/(coordination)/desk/[couple]'
const zone = 'America/Denver'

const couple = ({ ours }: World) => ({ couple: ours.id })
const coverage = ({ ours }: World) => ({ coupleId: ours.id, coverageId: ours.coverage.id })
const partner = ({ ours }: World) => ({ coupleId: ours.id, personId: ours.pair.partners[0].id })
/** A week nothing is planned in yet. */
const week = () => daysAfter(mondayAt(Date.now(), zone), 28)
const draft = (world: World) => ({ ...couple(world), week: week(), version: '0' })
const drafted = (world: World) => ({ ...draft(world), item: crypto.randomUUID() })
const time = () => ({ date: daysAfter(week(), 1), time: '18:00', zone, minutes: '60', agreed: 'yes' })
const callOff = ({ ours }: World) => ({
  couple: ours.id,
  session: ours.jointSession,
  week: week(),
  reason: 'program-closed',
})

const anyCoordinator = ['coordinator', 'otherCoordinator'] as const
const aDay = () => daysAfter(localDateOf(Date.now(), zone), 7)
const list = { view: 'next', sort: 'due' }
const ofCouple = ({ ours }: World) => ({ coupleId: ours.id })

/** A case is its coordinator's alone; a session may also be called off by the clinician who holds it. */
export const atTheDesk = {
  ...writtenIn(`${desk}/reach/actions`, theirCoordinator, {
    finish: (world) => ({ ...couple(world), call: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/apart/actions`, theirCoordinator, {
    end: (world) => ({ ...couple(world), goingOn: 'nobody', told: 'yes' }),
  }),
  // Asking is for the two as well; giving is not.
  ...writtenIn(`${desk}/joint-record/actions`, ['partner', 'otherPartner', 'coordinator'], {
    ask: (world) => ({ ...ofCouple(world), recipient: 'Dr. Ruiz', purpose: 'To go on there' }),
  }),
  ...writtenIn(`${desk}/joint-record/actions`, theirCoordinator, {
    give: (world) => ({ ...ofCouple(world), releaseId: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/lost-step/actions`, theirCoordinator, {
    resetStep: (world) => ({ ...partner(world), checked: 'called-back' }),
  }),
  ...writtenIn('app/(coordination)/desk/actions', anyCoordinator, {
    actOn: ({ ours }) => ({ ...list, couples: ours.id, act: 'tag', tag: 'call back' }),
    undo: () => ({ actId: crypto.randomUUID() }),
    find: () => ({ words: 'anna' }),
    keepThisList: () => ({ ...list, name: 'Mine' }),
    dropThisList: () => ({ listId: crypto.randomUUID() }),
    switchKeys: () => ({ on: 'no' }),
  }),
  ...writtenIn('app/(coordination)/desk/referrals/actions', anyCoordinator, {
    addPlace: () => ({ name: 'River House', phone: '303 555 0170', detail: '' }),
    dropPlace: () => ({ referralId: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/notes/actions`, theirCoordinator, {
    keepNote: (world) => ({ ...ofCouple(world), text: 'Call again.' }),
    changeNote: (world) => ({ ...ofCouple(world), noteId: crypto.randomUUID(), text: 'Call.' }),
    setAside: (world) => ({ ...ofCouple(world), until: aDay() }),
    takeUp: ofCouple,
    addTag: (world) => ({ ...ofCouple(world), tag: 'call back' }),
    takeTag: (world) => ({ ...ofCouple(world), tag: 'call back' }),
    toWaitlist: (world) => ({ ...ofCouple(world), reason: 'program-full' }),
    offWaitlist: ofCouple,
    passOn: (world) => ({ ...ofCouple(world), coordinatorId: world.people.otherCoordinator.id }),
  }),
  ...writtenIn(`${desk}/identity/actions`, theirCoordinator, {
    recognize: (world) => ({
      ...partner(world),
      way: 'video-call',
      card: 'passport',
      agreed: ['photo-is-them', 'issue-date'],
      alone: 'yes',
    }),
    forget: partner,
    compare: (world) => ({ ...partner(world), otherId: crypto.randomUUID(), verdict: 'same' }),
  }),
  ...writtenIn(`${desk}/close/actions`, theirCoordinator, {
    prepare: (world) => ({ ...ofCouple(world), reason: 'no-place-in-time' }),
    changeLetter: (world) => ({ ...ofCouple(world), letterId: crypto.randomUUID(), text: '988' }),
    decline: ofCouple,
    reopen: ofCouple,
  }),
  ...writtenIn(`${desk}/actions`, theirCoordinator, { enroll: ({ ours }) => ({ coupleId: ours.id }) }),
  ...writtenIn(`${desk}/benefits/payer-actions`, theirCoordinator, {
    billTo: (world) => ({ ...coverage(world), payerId: world.payer }),
    giveEstimate: (world) => ({
      ...partner(world),
      occasion: 'asked',
      occasionOn: '2026-01-05',
      careFrom: '2026-01-12',
      'units-H0015': '36',
    }),
    noteOwed: (world) => ({ ...partner(world), occasion: 'asked', occasionOn: '2026-01-05' }),
    takeOwedBack: (world) => ({ ...partner(world), owedId: crypto.randomUUID() }),
  }),
  // A card is also kept by whose it is.
  ...writtenIn(`${desk}/benefits/actions`, ['partner', 'coordinator'], { keepCard: coverage }),
  ...writtenIn('app/(couple)/benefits/actions', ['partner', 'coordinator'], {
    keepMyCard: ({ ours }) => ({ coverageId: ours.coverage.id }),
    removeFromMyCard: ({ ours }) => ({ coverageId: ours.coverage.id, photoId: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/benefits/actions`, theirCoordinator, {
    bringReply: (world) => ({ ...coverage(world), text: replyFor(world.ours.pair, 0) }),
    keepCall: (world) => ({
      ...coverage(world),
      representative: 'Pat',
      referenceNumber: 'R-1',
      'called.date': localDateOf(Date.now() - DAY, zone),
      'called.time': '10:00',
      'copay.in': '20',
    }),
    changeFact: (world) => ({ ...coverage(world), withdraw: world.ours.coverage.fact }),
    conclude: (world) => ({ ...coverage(world), outcome: 'not-covered' }),
    recordPayer: (world) => ({
      ...partner(world),
      toldBy: 'Pat',
      toldOn: '2026-01-05',
    }),
    takePayerBack: (world) => ({ ...partner(world), paymentId: crypto.randomUUID() }),
    writeLetter: (world) => ({ ...partner(world), locale: 'en' }),
    sendOut: (world) => ({ ...ofCouple(world), letterId: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/benefits/plan-actions`, theirCoordinator, {
    namePlan: (world) => ({ ...partner(world), holder: 'someone_else', payerName: 'Another Payer' }),
    changePlan: (world) => ({
      ...{ ...coverage(world), ...partner(world), seen: '2026-01-05T00:00:00.000Z' },
      ...{ holder: 'self', payerName: 'Another Payer', which: 'same' },
    }),
    takeBackPlan: (world) => ({ ...coverage(world), ...partner(world), seen: '2026-01-05T00:00:00.000Z' }),
    dropPlan: (world) => ({ ...coverage(world), seen: '2026-01-05T00:00:00.000Z' }),
    payFirst: (world) => ({ ...coverage(world), reason: 'The insurer said so', from: 'start' }),
  }),
  ...writtenIn(`${desk}/authorizations/actions`, theirCoordinator, {
    keepAuthorization: (world) => ({ ...coverage(world), serviceCode: 'H0015', status: 'to-ask' }),
    writeRequest: (world) => ({
      ...{ ...coverage(world), serviceCode: 'H0015', from: aDay(), last: aDay(), units: '1', perWeek: '1' },
    }),
    askedToday: (world) => ({ ...coverage(world), chain: crypto.randomUUID(), seen: crypto.randomUUID() }),
    letPass: (world) => ({ ...partner(world), from: aDay(), last: aDay(), reason: 'It cannot wait.' }),
    takeBack: (world) => ({ ...partner(world), overrideId: crypto.randomUUID() }),
  }),
  ...writtenIn(`${desk}/benefits/question/actions`, theirCoordinator, {
    writeQuestion: (world) => ({
      ...coverage(world),
      payerCode: 'NSH01',
      firstName: 'Maya',
      lastName: 'Alvarez',
    }),
    sendQuestion: (world) => ({ ...coverage(world), requestId: crypto.randomUUID(), how: 'send' }),
  }),
  ...writtenIn('app/(coordination)/desk/replies/actions', anyCoordinator, {
    takeFile: ({ ours }) => ({ text: replyFor(ours.pair, 0) }),
    takeFromFolder: () => ({ fileId: 'nothing' }),
    putAway: () => ({ fileId: 'nothing' }),
    bringSure: () => ({ batchId: crypto.randomUUID() }),
    setAside: () => ({ batchId: crypto.randomUUID(), only: crypto.randomUUID() }),
  }),
  ...writtenIn('app/(coordination)/desk/replies/actions', theirCoordinator, {
    bringOne: (world) => ({
      ...coverage(world),
      batchId: crypto.randomUUID(),
      memberId: crypto.randomUUID(),
    }),
  }),
  ...writtenIn(`${desk}/care-team/actions`, theirCoordinator, {
    chooseTeam: ({ ours, people }) => ({
      couple: ours.id,
      'partner-1': ours.pair.partners[0].id,
      'partner-2': ours.pair.partners[1].id,
      peer_coach: people.otherClinician.id,
    }),
    replace: ({ ours, people }) => ({
      couple: ours.id,
      assignment: ours.assignment,
      clinician: people.otherClinician.id,
      reason: 'better-fit',
    }),
  }),
  ...writtenIn(`${desk}/schedule/actions`, theirCoordinator, {
    propose: (world) => ({ ...draft(world), pattern: '3x180' }),
    add: (world) => ({ ...draft(world), ...time(), kind: 'couples' }),
    join: (world) => ({ ...draft(world), group: crypto.randomUUID() }),
    move: (world) => ({ ...drafted(world), ...time() }),
    remove: drafted,
    agree: drafted,
    publish: draft,
    reschedule: ({ ours }) => ({ ...time(), couple: ours.id, session: ours.jointSession, week: week() }),
  }),
  ...writtenIn(`${desk}/schedule/actions`, orItsClinician, { cancel: callOff, leave: callOff }),
}
