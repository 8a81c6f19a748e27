import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import type { World } from '../../support/world'
import { writtenIn } from './declared-action'

const admin = ['admin'] as const
const member = ({ people }: World) => ({ personId: people.clinician.id })
const session = 'app/(clinician)/calendar/sessions/[id]/actions'
const review = 'app/(clinician)/review'
const ofPartner = (couple: World['ours']) => ({ couple: couple.id, person: couple.pair.partners[0].id })

const aPayer = {
  priorAuthorization: 'ask',
  billableFloor: '180',
  costOrder: 'copay-only',
  dayCode: 'H0015',
  telehealthPlace: '10',
  requestStyle: 'one-for-all',
}

export const ofStaff = {
  ...writtenIn('app/(coordination)/desk/[couple]/benefits/policy-actions', ['coordinator'], {
    keepPolicyAnswer: ({ ours }) => ({
      ...{ coupleId: ours.id, coverageId: ours.coverage.id, seen: '2026-01-05T00:00:00.000Z' },
      ...{ heldId: crypto.randomUUID(), heldSeen: '2026-01-05T00:00:00.000Z', onePolicy: 'yes' },
    }),
  }),
  ...writtenIn(session, ['coordinator', 'clinician'], {
    cancel: ({ ours }) => ({ session: ours.jointSession, reason: 'program-closed' }),
  }),
  ...writtenIn(session, ['coordinator', 'clinician'], {
    writeDown: ({ ours }) => ({
      session: ours.jointSession,
      p1: ours.pair.partners[0].id,
      'p1-was': 'all',
    }),
  }),
  ...writtenIn(session, ['coordinator'], {
    billUnder: ({ ours }) => ({ session: ours.jointSession, couple: ours.id, billableTo: 'none' }),
    move: ({ ours }) => ({
      couple: ours.id,
      session: ours.jointSession,
      date: localDateOf(Date.now() + DAY, 'America/Denver'),
      time: '18:00',
      zone: 'America/Denver',
      minutes: '60',
      agreed: 'yes',
    }),
  }),

  // For whoever is on duty or reviews the couple: nobody of these.
  ...writtenIn(`${review}/actions`, [], { take: ({ ours }) => ({ couple: ours.id }) }),
  ...writtenIn(`${review}/alerts/[id]/actions`, [], {
    takeUp: () => ({ alert: crypto.randomUUID() }),
    end: () => ({ alert: crypto.randomUUID(), ending: 'spoke-safe', words: 'Spoke with them.' }),
  }),
  ...writtenIn(`${review}/[couple]/actions`, [], {
    decide: ({ ours }) => ({ couple: ours.id, decision: 'review', reason: 'Looked at again.' }),
  }),
  ...writtenIn(`${review}/[couple]/[partner]/actions`, [], {
    keepInterview: ({ ours }) => ({
      ...ofPartner(ours),
      date: '2026-01-05',
      time: '10:00',
      zone: 'America/Denver',
      alone: 'yes',
      notes: 'Met by video.',
    }),
    keepDiagnosis: ({ ours }) => ({
      ...ofPartner(ours),
      code: 'F10.20',
      words: 'Alcohol use, severe',
      place: '1',
      from: '2026-01-05',
    }),
    endOneDiagnosis: ({ ours }) => ({
      ...ofPartner(ours),
      diagnosis: crypto.randomUUID(),
      until: '2026-01-05',
    }),
    keepLevel: ({ ours }) => ({
      ...ofPartner(ours),
      edition: '4',
      recommended: '2.1',
      actual: '2.1',
      differenceReason: '',
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`d${n}-severity`, '1'])),
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`d${n}-why`, 'Seen.'])),
    }),
  }),
  ...writtenIn('app/(direction)/director/safety/actions', ['director'], {
    addShift: ({ people }) => ({
      clinician: people.clinician.id,
      date: localDateOf(Date.now() + DAY, 'America/Denver'),
      time: '08:00',
      hours: '8',
    }),
    dropShift: () => ({ shift: crypto.randomUUID() }),
    lift: ({ ours }) => ({ couple: ours.id, reason: 'It cannot wait.' }),
  }),

  ...writtenIn('app/(direction)/director/actions', ['director'], {
    handOver: ({ ours, people }) => ({
      couples: ours.id,
      coordinatorId: people.otherCoordinator.id,
      seen: ours.coordinator.id,
    }),
  }),

  ...writtenIn('app/(admin)/payers/actions', admin, {
    add: () => ({ ...aPayer, name: 'Another Sample Payer' }),
    change: ({ payer }) => ({ ...aPayer, payerId: payer, revision: '1', name: 'Renamed Sample' }),
    retire: ({ payer }) => ({ payerId: payer, revision: '1' }),
    writeFee: ({ payer }) => ({
      payerId: payer,
      code: '90853',
      place: 'telehealth',
      network: 'in',
      low: '60',
      from: '2026-01-01',
    }),
    closeFee: ({ payer }) => ({ payerId: payer, feeId: crypto.randomUUID(), lastDay: '2030-12-31' }),
    dropFee: ({ payer }) => ({ payerId: payer, feeId: crypto.randomUUID() }),
  }),
  ...writtenIn('app/(admin)/staff/actions', admin, {
    invite: () => ({ name: 'New Colleague', email: 'colleague@example.org', role: 'admin' }),
    withdraw: () => ({ invitationId: crypto.randomUUID() }),
  }),
  ...writtenIn('app/(admin)/staff/[id]/actions', admin, {
    resetStep: (world) => ({ ...member(world), checked: 'called-back' }),
    deactivate: member,
    reactivate: member,
    changeRole: (world) => ({ ...member(world), role: 'admin' }),
    saveProfile: (world) => ({
      ...member(world),
      credentials: 'PhD',
      disciplines: 'couples_therapist',
      languages: 'en',
      zone: 'America/Denver',
      caseloadCap: '40',
      couplesCap: '40',
    }),
    addLicense: (world) => ({ ...member(world), state: 'WY', number: 'W-1', expiresOn: '2030-12-31' }),
    dropLicense: (world) => ({ ...member(world), state: 'CO' }),
    saveHours: (world) => ({ ...member(world), 'day1-first-from': '09:00', 'day1-first-until': '17:00' }),
    takeLeave: (world) => ({ ...member(world), firstDay: '2030-01-01', lastDay: '2030-01-02' }),
    dropLeave: (world) => ({ ...member(world), leaveId: crypto.randomUUID() }),
  }),
}
