import type { TimelineRow } from '@/lib/data/case-details'
import { type AuthorizationStatus, statusWords } from '@/lib/domain/benefits/authorization'
import type { FactKey } from '@/lib/domain/benefits/benefit-fact'
import { factName } from '@/lib/domain/benefits/fact-words'
import { sayDays, sayEachDay } from '@/lib/domain/benefits/say-days'
import { type CareRole, roleLabels } from '@/lib/domain/care-team/roles'
import { type WaitlistReason, waitlistWords } from '@/lib/domain/program/waitlist'
import { sayDay } from '@/lib/domain/say-day'

/** What happened, in words that finish the sentence which begins with who did it. */
export function timelineWords({ action, subject, facts }: TimelineRow): string {
  const say = sentences[action]
  return say ? say(facts, subject ?? 'someone') : `did something here (${action})`
}

/** Whether the timeline has a sentence of its own for an action, or keeps it to itself. */
export const isTold = (action: string): boolean =>
  action in sentences || clinical.has(action) || action === 'week.plan' || action === 'week.draft'

/** Saves of an unfinished week are no news, nor is sending what was sent; the sessions of a published week are told by its publication. */
export function isNews(row: TimelineRow, all: readonly TimelineRow[]): boolean {
  if (row.action === 'week.plan' || row.action === 'week.draft' || row.facts.already) return false
  if (clinical.has(row.action)) return false
  // Of the steps in which a question goes out only the last one is news: what became of it.
  if (row.action === 'payer.ask' && !row.facts.status) return false
  const published = all.some(
    ({ action, at }) => action === 'week.publish' && at.getTime() === row.at.getTime(),
  )
  return row.action !== 'session.book' || !published
}

/** Steps of a clinician towards a decision: whom they met and when is for clinicians. */
const clinical = new Set(['review.take', 'interview.record', 'level-of-care.record'])

type Facts = TimelineRow['facts']
const count = (number: Facts[string] | undefined, one: string) =>
  `${number ?? 0} ${one}${number === 1 ? '' : 's'}`
const role = ({ role }: Facts) => roleLabels[role as CareRole]?.en ?? 'clinician'

/** Which booked days came under another plan by a change of order. */
const underAnother = ({ days, lost }: Facts) =>
  days
    ? `; booked days that come under it: ${sayEachDay(String(days).split(' '))}${lost ? ', which approvals of the other plan do not cover' : ''}`
    : ''

const sentences: Record<string, (facts: Facts, subject: string) => string> = {
  'application.submit': () => 'sent the application',
  'benefits.import-reply': (facts, subject) =>
    `imported a reply for ${subject}: ${count(facts.facts, 'fact')}${facts.replaced ? `, ${facts.replaced} replaced` : ''}${facts.vouched ? ', vouching for the person' : ''}${facts.byItself ? ', as the payer sent it' : ''}`,
  'benefits.write-request': (facts, subject) =>
    `wrote ${count(facts.questions, 'question')} to ${subject}’s payer`,
  'benefits.send-request': (facts, subject) =>
    `sent a question to ${subject}’s payer${facts.byHand ? ' by hand' : ''}`,
  'payer.ask': (facts, subject) =>
    facts.status === 'sent'
      ? `handed over the question to ${subject}’s payer`
      : `could not send the question to ${subject}’s payer`,
  'benefits.record-call': (facts, subject) =>
    `recorded a call to ${subject}’s payer: ${count(facts.facts, 'fact')}`,
  'benefits.withdraw-fact': (facts, subject) =>
    `${facts.back ? 'restored' : 'withdrew'} a fact about ${subject}: ${factName(facts.key as FactKey) ?? facts.key}`,
  'benefits.conclude': (facts, subject) =>
    `concluded ${subject}’s check: ${conclusions[String(facts.outcome)] ?? ''}`,
  'benefits.record-self-payment': (facts, subject) =>
    facts.back
      ? `took back that ${subject} pays without a plan`
      : `recorded that ${subject} pays without a plan`,
  'authorization.record': (facts, subject) =>
    `recorded ${subject}’s prior authorization: ${statusWords[facts.status as AuthorizationStatus] ?? ''}`,
  'authorization.override': (facts, subject) =>
    facts.back
      ? `took back that ${daysOf(facts)} of ${subject} may pass what is approved`
      : `let ${daysOf(facts)} of ${subject} pass what is approved${facts.reason ? `: ${facts.reason}` : ''}`,
  'authorization.packet': (_, subject) => `made the authorization request for ${subject}’s plan`,
  'attendance.record': (_, subject) => `wrote down how long ${subject} was there`,
  'session.bill-to': () => 'chose under whom a session is billed',
  'billing.export': (_, subject) => `took out ${subject}’s billable days`,
  'diagnosis.record': (facts, subject) =>
    facts.ended ? `ended a diagnosis of ${subject}` : `recorded a diagnosis of ${subject}`,
  'benefits.choose-payer': (_, subject) => `said which payer a plan of ${subject} belongs to`,
  'benefits.make-good-faith-estimate': (_, subject) => `gave ${subject} a good-faith estimate`,
  'benefits.note-estimate-owed': (facts, subject) =>
    facts.back
      ? `took back that ${subject} is owed a good-faith estimate`
      : `noted that ${subject} is owed a good-faith estimate`,
  'benefits.add-plan': (_, subject) => `added another plan of ${subject}`,
  'benefits.correct-plan': (facts, subject) =>
    facts.anew
      ? `put another plan of ${subject} in the place of one${facts.from ? `, which pays first from ${sayDay(String(facts.from))} on` : ''}${underAnother(facts)}`
      : `corrected a plan of ${subject}`,
  'benefits.take-correction-back': (facts, subject) =>
    `took back that another plan of ${subject} stands in the place of one, which stands again${underAnother(facts)}`,
  'benefits.remove-plan': (_, subject) => `took away a plan of ${subject} that was added by mistake`,
  'benefits.answer-policy': (facts, subject) =>
    `noted that a plan of ${subject} is ${facts.onePolicy ? 'one policy with' : 'another policy than'} their partner’s`,
  'benefits.order-plans': (facts, subject) =>
    `changed which of ${subject}’s plans pays first${facts.from ? `, from ${sayDay(String(facts.from))} on` : ''}${underAnother(facts)}`,
  'benefits.make-letter': (_, subject) => `wrote a letter to ${subject} about their plan`,
  'benefits.send-letter': (_, subject) => `sent ${subject} a letter about their plan`,
  'benefits.ask-confidential': (_, subject) =>
    `took out the request that ${subject}’s insurer write to them alone`,
  'card.keep': (facts, subject) =>
    facts.photo ? 'took away a photo of a card' : `kept photos of ${subject}’s card`,
  'couple.enroll': () => 'enrolled the couple',
  'couple.end': () => 'ended their care as a couple',
  'queue.undo': (facts) => `took back: ${undone[String(facts.act)] ?? 'an act on the case'}`,
  'case.put-aside': (facts) => {
    if (facts.back) return 'took the case up again'
    const on = facts.on ? `, waiting on the ${facts.on}` : ''
    return `set the case aside until ${sayDay(String(facts.until))}${on}`
  },
  'case.tag': (facts) => (facts.back ? 'took off a tag' : 'added a tag'),
  'case.pass-on': (_, subject) => `gave the case to ${subject}`,
  'case.note': (facts) => (facts.changed ? 'changed a note' : 'wrote a note'),
  'case.waitlist': (facts) => {
    if (facts.back) return 'took the couple off the waitlist'
    const told = facts.told ? ', and told both' : ''
    return `put the couple on the waitlist (${waitlistWords[facts.reason as WaitlistReason] ?? ''})${told}`
  },
  'case.recognize': (facts, subject) =>
    facts.back ? `took back that ${subject} was recognized` : `recognized ${subject}`,
  'case.compare-people': (facts, subject) =>
    `found that someone who looks like ${subject} is ${facts.verdict === 'same' ? 'the same person' : 'someone else'}`,
  'case.close': (facts) =>
    facts.prepared || facts.changed
      ? 'worked on the letters'
      : 'sent both letters and closed the application',
  'case.reopen': () => 'opened the application again',
  'contact.finish-call': () => 'made a call that was waiting',
  'joint-record.prepare': () => 'prepared a release of the joint record',
  'joint-record.release': () => 'released the joint record, as both had signed',
  'second-factor.reset': (_, subject) => `let ${subject} set up signing in anew`,
  'case.hand-over': (_, subject) => `gave the case to ${subject}`,
  'staff.deactivate': (_, subject) => `gave the case to ${subject}`,
  'care-team.assign': (facts, subject) => `made ${subject} ${role(facts)}`,
  'care-team.replace': (facts, subject) => `made ${subject} ${role(facts)} in place of a colleague`,
  'week.publish': (facts) =>
    `published the week of ${sayDay(String(facts.week))}: ${count(facts.sessions, 'session')}`,
  'session.book': (facts) => `booked a session (${facts.kind})`,
  'session.cancel': (facts) => `cancelled a session${facts.kind ? ` (${facts.kind})` : ''}`,
  'session.reschedule': (facts) => `moved a session (${facts.kind})`,
  // One sentence for every decision and its withdrawal: a coordinator learns only whether joint sessions can be booked.
  'clearance.decide': () => 'looked at joint sessions',
  'clearance.lift': () => 'looked at joint sessions',
  'seat.release': () => 'cannot come to one session; it stands',
  'seat.take-back': () => 'can come to that session after all',
}

const daysOf = ({ from, until }: Facts) =>
  from && until ? `the days ${sayDays(String(from), String(until))}` : 'days'

const undone: Record<string, string> = {
  snooze: 'setting it aside',
  tag: 'a tag',
  'pass-on': 'giving it away',
}

const conclusions: Record<string, string> = {
  verified: 'verified',
  not_covered: 'not covered',
  could_not_determine: 'could not be determined',
}
