import type { ActorKind } from '@/lib/access/actor'
import { benefitPermissions } from '@/lib/access/benefit-permissions'
import {
  aClinician,
  aCoordinator,
  aDirector,
  adminOf,
  aJob,
  anAdmin,
  anyone,
  anyoneSignedIn,
  aPartner,
  atTheSecondStep,
  clinicianOf,
  clinicianSeated,
  coordinatorOf,
  directorOf,
  partnerIn,
  partnerSeated,
  type Rule,
  type Standing,
} from '@/lib/access/ways-to-be-allowed'

/**
 * THE table: what people do, and who may. An action that is not here does not exist; a rule that is not here refuses.
 * Actions that begin with `door.` run before anyone is known, in the database role `door`.
 */
export const permissions = {
  'public.read': [anyone],
  'dev.read': [anyone, aJob],

  'door.sign-in': [anyone],
  'door.read-session': [anyone],
  'door.create-account': [anyone],
  'door.open-confirmation': [anyone],
  'door.confirm-account': [anyone],
  'door.ask-for-reset': [anyone],
  'door.open-reset': [anyone],
  'door.reset-password': [anyone],
  'door.open-invitation': [anyone],
  'door.accept-invitation': [anyone],
  'door.decline-invitation': [anyone],
  'door.open-staff-invitation': [anyone],
  'door.accept-staff-invitation': [anyone],
  'door.create-first-admin': [aJob],
  'session.end': [anyoneSignedIn],
  'account.preferences': [anyoneSignedIn],
  'account.first-page': [anyoneSignedIn],

  'second-factor.prove': [anyoneSignedIn, atTheSecondStep],
  'second-factor.set-up': [anyoneSignedIn, atTheSecondStep],
  'second-factor.remove': [anyoneSignedIn],
  'second-factor.renew-codes': [anyoneSignedIn],
  'second-factor.reset': [adminOf, coordinatorOf],
  'sign-in.read-own': [anyoneSignedIn],
  'sign-in.end-session': [anyoneSignedIn],
  'sign-in.change-password': [anyoneSignedIn],
  'sign-in.change-email': [anyoneSignedIn],
  'door.open-email-change': [anyone],
  'door.confirm-email-change': [anyone],

  'application.start': [aPartner],
  'application.read': [aPartner],
  'application.about-you.save': [aPartner],
  'application.plan.save': [aPartner],
  'application.private-question.save': [aPartner],
  'private.read': [aPartner],
  'private.save': [aPartner],
  'contact.read': [aPartner],
  'contact.save': [aPartner],
  'contact.read-of': [coordinatorOf, clinicianOf],
  'contact.finish-call': [coordinatorOf],
  'tech-check.save': [aPartner],
  'application.invite': [partnerIn],
  'application.times.save': [partnerIn],
  'application.home.save': [partnerIn],
  'application.submit': [partnerIn],

  'queue.read': [aCoordinator],
  'case.read': [coordinatorOf],
  'queue.find': [aCoordinator],
  'queue.keep-list': [aCoordinator],
  'queue.choose-keys': [aCoordinator],
  'queue.undo': [aCoordinator],
  'case.put-aside': [coordinatorOf],
  'case.tag': [coordinatorOf],
  'case.pass-on': [coordinatorOf],
  'case.note': [coordinatorOf],
  'case.waitlist': [coordinatorOf],
  'case.recognize': [coordinatorOf],
  'case.compare-people': [coordinatorOf],
  'case.close': [coordinatorOf],
  'case.reopen': [coordinatorOf],
  'referral.keep': [aCoordinator],
  'letter.read': [aPartner],
  'case.hand-over': [aDirector],
  'cases.oversee': [aDirector],
  ...benefitPermissions,
  'couple.enroll': [coordinatorOf],
  'couple.end': [coordinatorOf],
  'taking-part.read': [aPartner],
  'taking-part.stop': [aPartner],

  'consent.read': [aPartner],
  'consent.sign': [aPartner],
  'consent.decline': [aPartner],
  'consent.stop': [aPartner],
  'consent.copy': [aPartner],
  'privacy.read': [aPartner],
  'joint-record.prepare': [partnerIn, coordinatorOf],
  'joint-record.read': [coordinatorOf],
  'joint-record.release': [coordinatorOf],

  'care-team.propose': [coordinatorOf],
  'care-team.assign': [coordinatorOf],
  'care-team.replace': [coordinatorOf],
  'care-team.read-own': [aPartner],

  'week.plan': [coordinatorOf],
  'week.draft': [coordinatorOf],
  'week.publish': [coordinatorOf],
  'session.book': [coordinatorOf],
  'session.read-own': [partnerSeated],
  'session.read': [clinicianSeated, coordinatorOf, clinicianOf],
  'session.cancel': [coordinatorOf, clinicianSeated],
  'session.reschedule': [coordinatorOf],
  'seat.release': [partnerSeated],
  'seat.take-back': [partnerSeated],

  'calendar.our-week': [aPartner],
  'calendar.own': [aClinician],
  'calendar.joint-lanes': [clinicianOf, coordinatorOf, directorOf],
  'calendar.coordination': [aCoordinator],
  'caseload.read': [aClinician],

  'duty.read': [aClinician, aDirector],
  'duty.set': [directorOf],
  'duty.take-back': [aDirector],
  'review.list': [aClinician],
  'review.take': [aClinician],
  'review.read': [clinicianOf],
  'interview.record': [clinicianOf],
  'level-of-care.record': [clinicianOf],
  'clearance.decide': [clinicianOf],
  'clearance.oversee': [aDirector],
  'clearance.lift': [directorOf],
  'alert.list': [aClinician],
  'alert.take': [aClinician],
  'alert.end': [aClinician],

  'staff.read': [anAdmin],
  'staff.read-member': [adminOf],
  'staff.invite': [anAdmin],
  'staff.withdraw-invitation': [anAdmin],
  'staff.deactivate': [adminOf],
  'staff.reactivate': [adminOf],
  'staff.change-role': [adminOf],
  'staff.edit-profile': [adminOf],
  'staff.read-own-profile': [aClinician],

  'screening.read': [clinicianOf],

  'mail.deliver': [aJob],
  'payer.ask': [aJob],
  'safety-alert.announce': [aJob],
  'review.remind': [aJob],
  'housekeeping.forget': [aJob],
} as const satisfies Record<string, readonly Rule[]>

export type Action = keyof typeof permissions

/** May somebody of this kind ever do it? What a page asks before it looks at anything. */
export function allowsKind(action: Action, kind: ActorKind): boolean {
  return rulesOf(action).some((rule) => rule.kinds.includes(kind))
}

/** May somebody of this kind who stands so do it? */
export function allows(action: Action, kind: ActorKind, standing: Standing): boolean {
  return rulesOf(action).some((rule) => rule.kinds.includes(kind) && (rule.stands?.(standing) ?? true))
}

const rulesOf = (action: Action): readonly Rule[] => permissions[action]
