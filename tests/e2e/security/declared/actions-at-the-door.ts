import { isSomebody, principals } from '../../support/principals'
import { deadLink, newcomer, writtenIn } from './declared-action'

const anyone = principals
const signedIn = principals.filter(isSomebody)
const aCode = { secondCode: '000000' }

/** Everybody may knock; what opens is for the use cases to say. */
export const atTheDoor = {
  ...writtenIn('app/(public)/sign-in/actions', anyone, {
    enter: ({ people }) => ({ email: people.partner.email, password: 'not the password' }),
  }),
  ...writtenIn('app/(public)/forgot/actions', anyone, {
    askAgain: ({ people }) => ({ email: people.partner.email, locale: 'en' }),
  }),
  ...writtenIn('app/(public)/reset/[token]/actions', anyone, {
    chooseNewPassword: () => ({ ...deadLink, password: newcomer.password }),
  }),
  ...writtenIn('app/(public)/check/actions', anyone, {
    turn: () => ({ step: '1', adults: 'both' }),
  }),
  ...writtenIn('app/(public)/start/actions', anyone, {
    begin: () => ({ alone: 'yes' }),
    askForAccount: () => ({ ...newcomer, email: 'new.person@example.org', locale: 'en' }),
  }),
  ...writtenIn('app/(public)/confirm/[token]/actions', anyone, { confirm: () => deadLink }),
  ...writtenIn('app/(public)/invite/[token]/actions', anyone, {
    takePart: () => ({ ...deadLink, answer: 'no' }),
    join: () => ({ ...deadLink, name: newcomer.name, password: newcomer.password }),
    joinAsMe: () => deadLink,
    handOver: () => deadLink,
  }),
  ...writtenIn('app/(public)/sign-in/second/actions', [...signedIn, 'half'], {
    prove: () => aCode,
    addApp: () => aCode,
    addKey: () => ({ name: 'A phone', passkeyAnswer: '{}' }),
  }),
  ...writtenIn('app/(public)/new-address/[token]/actions', anyone, { takeThisAddress: () => deadLink }),
  ...writtenIn('app/settings/sign-in/actions', signedIn, {
    remove: () => ({}),
    newCodes: () => ({}),
    endSession: () => ({}),
    newPassword: () => ({ password: 'not the password', newPassword: newcomer.password }),
    newEmail: () => ({ email: 'new.person@example.org' }),
    oldEmail: () => ({}),
  }),
  ...writtenIn('app/staff-invite/[token]/actions', anyone, { join: () => ({ ...deadLink, ...newcomer }) }),
}
