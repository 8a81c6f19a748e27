import { describe, expect, it } from 'vitest'
import type { ActorKind } from '@/lib/access/actor'
import { type Action, allows, allowsKind, permissions, type Standing } from '@/lib/access/permissions'

/**
 * Every action against every kind of actor in every standing, written out a second time in a few words. The table in
 * lib/access/permissions.ts and this one must say the same; the type makes sure that no action is left out.
 */
type Who = 'a' | 'h' | 'P' | 'C' | 'T' | 'D' | 'A' | 'J'
const kinds: Record<Who, ActorKind> = {
  a: 'anonymous',
  h: 'half',
  P: 'partner',
  C: 'coordinator',
  T: 'clinician',
  D: 'director',
  A: 'admin',
  J: 'job',
}

/** Who: one letter a kind; `*` after it: only in reach; `!` after it: only when seated. */
const expected: Record<Action, string> = {
  'public.read': 'a h P C T D A',
  'dev.read': 'a h P C T D A J',
  'door.sign-in': 'a h P C T D A',
  'door.read-session': 'a h P C T D A',
  'door.create-account': 'a h P C T D A',
  'door.open-confirmation': 'a h P C T D A',
  'door.confirm-account': 'a h P C T D A',
  'door.ask-for-reset': 'a h P C T D A',
  'door.open-reset': 'a h P C T D A',
  'door.reset-password': 'a h P C T D A',
  'door.open-invitation': 'a h P C T D A',
  'door.accept-invitation': 'a h P C T D A',
  'door.decline-invitation': 'a h P C T D A',
  'door.open-staff-invitation': 'a h P C T D A',
  'door.accept-staff-invitation': 'a h P C T D A',
  'door.create-first-admin': 'J',
  'session.end': 'P C T D A',
  'account.preferences': 'P C T D A',
  'account.first-page': 'P C T D A',
  'second-factor.prove': 'h P C T D A',
  'second-factor.set-up': 'h P C T D A',
  'second-factor.remove': 'P C T D A',
  'second-factor.renew-codes': 'P C T D A',
  'second-factor.reset': 'A* C*',
  'sign-in.read-own': 'P C T D A',
  'sign-in.end-session': 'P C T D A',
  'sign-in.change-password': 'P C T D A',
  'sign-in.change-email': 'P C T D A',
  'door.open-email-change': 'a h P C T D A',
  'door.confirm-email-change': 'a h P C T D A',
  'application.start': 'P',
  'application.read': 'P',
  'application.about-you.save': 'P',
  'application.plan.save': 'P',
  'application.private-question.save': 'P',
  'private.read': 'P',
  'private.save': 'P',
  'screening.read': 'T*',
  'safety-alert.announce': 'J',
  'contact.read': 'P',
  'contact.save': 'P',
  'contact.read-of': 'C* T*',
  'contact.finish-call': 'C*',
  'tech-check.save': 'P',
  'application.invite': 'P*',
  'application.times.save': 'P*',
  'application.home.save': 'P*',
  'application.submit': 'P*',
  'queue.read': 'C',
  'case.read': 'C*',
  'queue.find': 'C',
  'queue.keep-list': 'C',
  'queue.choose-keys': 'C',
  'queue.undo': 'C',
  'case.put-aside': 'C*',
  'case.tag': 'C*',
  'case.pass-on': 'C*',
  'case.note': 'C*',
  'case.waitlist': 'C*',
  'case.recognize': 'C*',
  'case.compare-people': 'C*',
  'case.close': 'C*',
  'case.reopen': 'C*',
  'referral.keep': 'C',
  'letter.read': 'P',
  'case.hand-over': 'D',
  'cases.oversee': 'D',
  'benefits.read': 'C*',
  'benefits.import-reply': 'C*',
  'benefits.record-call': 'C*',
  'benefits.withdraw-fact': 'C*',
  'benefits.conclude': 'C*',
  'benefits.record-self-payment': 'C*',
  'couple.enroll': 'C*',
  'consent.read': 'P',
  'consent.sign': 'P',
  'consent.decline': 'P',
  'consent.stop': 'P',
  'consent.copy': 'P',
  'privacy.read': 'P',
  'joint-record.prepare': 'P* C*',
  'joint-record.read': 'C*',
  'joint-record.release': 'C*',
  'couple.end': 'C*',
  'taking-part.read': 'P',
  'taking-part.stop': 'P',
  'care-team.propose': 'C*',
  'care-team.assign': 'C*',
  'care-team.replace': 'C*',
  'care-team.read-own': 'P',
  'week.plan': 'C*',
  'week.draft': 'C*',
  'week.publish': 'C*',
  'session.book': 'C*',
  'session.read-own': 'P!',
  'session.read': 'T! C* T*',
  'session.cancel': 'C* T!',
  'session.reschedule': 'C*',
  'seat.release': 'P!',
  'seat.take-back': 'P!',
  'calendar.our-week': 'P',
  'calendar.own': 'T',
  'calendar.joint-lanes': 'T* C* D*',
  'calendar.coordination': 'C',
  'caseload.read': 'T',
  'duty.read': 'T D',
  'duty.set': 'D*',
  'duty.take-back': 'D',
  'review.list': 'T',
  'review.take': 'T',
  'review.read': 'T*',
  'interview.record': 'T*',
  'level-of-care.record': 'T*',
  'clearance.decide': 'T*',
  'clearance.oversee': 'D',
  'clearance.lift': 'D*',
  'alert.list': 'T',
  'alert.take': 'T',
  'alert.end': 'T',
  'staff.read': 'A',
  'staff.read-member': 'A*',
  'staff.invite': 'A',
  'staff.withdraw-invitation': 'A',
  'staff.deactivate': 'A*',
  'staff.reactivate': 'A*',
  'staff.change-role': 'A*',
  'staff.edit-profile': 'A*',
  'staff.read-own-profile': 'T',
  'mail.deliver': 'J',
  'review.remind': 'J',
  'housekeeping.forget': 'J',
}

const standings: Standing[] = [false, true].flatMap((inReach) =>
  [false, true].flatMap((self) => [false, true].map((seated) => ({ inReach, self, seated }))),
)

describe('the permission table', () => {
  it.each(Object.keys(permissions) as Action[])('%s', (action) => {
    const rule = expected[action]
    for (const [letter, kind] of Object.entries(kinds)) {
      const needs = [...rule.matchAll(new RegExp(`${letter}([*!]?)`, 'g'))].map(([, need]) => need)
      expect(allowsKind(action, kind), `${kind} ever`).toBe(needs.length > 0)
      for (const standing of standings) {
        const may =
          needs.includes('') ||
          (needs.includes('*') && standing.inReach) ||
          (needs.includes('!') && standing.seated)
        expect(allows(action, kind, standing), `${kind} ${JSON.stringify(standing)}`).toBe(may)
      }
    }
  })
})
