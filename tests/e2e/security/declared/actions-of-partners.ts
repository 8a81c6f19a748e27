import type { World } from '../../support/world'
import { writtenIn } from './declared-action'

const everyPartner = ['partner', 'otherPartner', 'exPartner', 'unrelatedPartner'] as const
const theTwo = ['partner', 'otherPartner'] as const

const file = 'app/(couple)/apply/actions'
const application = ({ ours }: World) => ({ applicationId: ours.pair.applicationId })
const home = (world: World) => ({
  ...{ ...application(world), version: '1', home: 'apart' },
  ...{ rooms: 'one', headphones: 'one', devices: 'one' },
})

/** One's own part is everybody's own; what is joint is for the two of it. */
export const ofPartners = {
  ...writtenIn(file, everyPartner, {
    start: () => ({}),
    showPrivatePart: () => ({}),
    keepAboutYou: () => ({
      legalName: 'Somebody Else',
      calledName: 'Somebody',
      'dateOfBirth.year': '1990',
      'dateOfBirth.month': '1',
      'dateOfBirth.day': '2',
      state: 'CO',
      city: 'Denver',
      phone: '(555) 010-0100',
      language: 'en',
    }),
    keepPlan: () => ({ holder: 'self', payerName: 'Another Payer', planKind: 'ppo' }),
    keepAnswer: () => ({ answer: 'no' }),
  }),
  ...writtenIn('app/(couple)/apply/p/actions', everyPartner, {
    sayWhetherAlone: () => ({ alone: 'yes' }),
    keepItem: ({ ours }) => ({ whose: ours.pair.partners[0].id, n: '21', value: '0' }),
    keepReply: ({ ours }) => ({ whose: ours.pair.partners[0].id, n: '90', words: 'A garden' }),
    finish: ({ ours }) => ({ whose: ours.pair.partners[0].id }),
  }),
  ...writtenIn('app/(couple)/apply/reach/actions', everyPartner, {
    keepReach: () => ({ mail: 'plain', call: 'no' }),
    keepEmergencyContact: () => ({ who: 'not-now' }),
  }),
  ...writtenIn('app/tech-check/actions', everyPartner, {
    keepTechCheck: () => ({ camera: 'no', microphone: 'no', connection: 'no', printer: 'no' }),
  }),
  ...writtenIn('app/(couple)/privacy/actions', everyPartner, {
    sign: () => ({
      kind: 'to-couples-therapist',
      about: '',
      locale: 'en',
      shown: 'x',
      typedName: 'Somebody',
    }),
    decline: () => ({ kind: 'counselor-notes', about: '' }),
    stop: () => ({ kind: 'counselor-notes', about: '' }),
  }),
  ...writtenIn('app/(couple)/privacy/part/actions', ['partner', 'otherPartner', 'unrelatedPartner'], {
    say: () => ({ wish: 'apart' }),
  }),
  ...writtenIn('app/(couple)/privacy/part/actions', everyPartner, { undo: () => ({}) }),
  ...writtenIn('app/(couple)/privacy/actions', [...theTwo, 'coordinator'], {
    prepare: ({ ours }) => ({ coupleId: ours.id, recipient: 'Dr. Ruiz', purpose: 'To go on there' }),
  }),
  ...writtenIn(file, theTwo, {
    keepTimes: (world) => ({ ...application(world), day: '1', from: '540', until: '720' }),
    keepHome: home,
    invite: (world) => ({
      ...application(world),
      partnerName: 'Alex',
      email: 'alex@example.org',
      locale: 'en',
    }),
    inviteAgain: (world) => ({ ...application(world), locale: 'en' }),
    takeBack: application,
    send: application,
  }),
  ...writtenIn('app/(couple)/sessions/[id]/actions', theTwo, {
    canCome: ({ ours }) => ({ session: ours.jointSession }),
    cantCome: ({ ours }) => ({ session: ours.jointSession, reason: 'not-well' }),
  }),
}
