import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY } from '@/lib/domain/time'
import type { World } from '../../support/world'
import { writtenIn } from './declared-action'

const admin = ['admin'] as const
const member = ({ people }: World) => ({ personId: people.clinician.id })
const session = 'app/(clinician)/calendar/sessions/[id]/actions'

export const ofStaff = {
  ...writtenIn(session, ['coordinator', 'clinician'], {
    cancel: ({ ours }) => ({ session: ours.jointSession, reason: 'program-closed' }),
  }),
  ...writtenIn(session, ['coordinator'], {
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

  ...writtenIn('app/(direction)/director/actions', ['director'], {
    handOver: ({ ours, people }) => ({
      couples: ours.id,
      coordinatorId: people.otherCoordinator.id,
      seen: ours.coordinator.id,
    }),
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
