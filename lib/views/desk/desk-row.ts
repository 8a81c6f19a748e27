import type { CasePartner, CaseRow } from '@/lib/data/cases'
import { type CaseStage, caseStage, isSettled, stageLabels } from '@/lib/domain/program/case-stage'
import { callStep, isCheckLost, nextStep } from '@/lib/domain/program/next-step'
import { dueOf, isLate, waitingOf } from '@/lib/domain/program/promised-time'
import { type Readiness, readinessOf } from '@/lib/domain/program/readiness'
import { type StrandedOfCouple, strandedTag } from '@/lib/domain/program/stranded'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { sayDue } from '@/lib/domain/scheduling/say-when'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import type { BesideCase } from '@/lib/views/desk/beside-cases'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { planLines, plansOfBoth } from '@/lib/views/desk/plan-words'
import { putAside } from '@/lib/views/desk/put-aside'
import { stepHref } from '@/lib/views/desk/step-href'

export type DeskRow = {
  coupleId: string
  reference: string
  partners: DeskPartner[]
  stage: CaseStage
  stageLabel: string
  /** Ended here as a couple: one, both or neither goes on in care of their own. */
  parted: boolean
  /** "needs a new time", when something booked can no longer be held; "needs a check", when a plan’s was lost. */
  needs: string | null
  next: { text: string; href: string } | null
  plans: string
  /** How long the couple has waited for us, in working time; null when nothing waits. */
  waited: string | null
  /** The day and hour by which we promised the step, by the coordinator's clock; null while the couple is put aside. */
  due: string | null
  overdue: boolean
  owner: string
  tags: string[]
  /** "back on Mon, Mar 9, waiting on the payer", "on the waitlist: …" or "closed on …". */
  aside: string | null
}

export type DeskPartner = {
  id: string
  name: string
  called: string
  plans: { text: string; check: string }[]
  readiness: Readiness
}

/** `daysEnd`: its approved days run out, which is looked at when nothing else is to be done. */
type BesideRow = { stranded: StrandedOfCouple; daysEnd: boolean }

/** One couple as the queue shows it, by the clock of the coordinator's zone. */
export function deskRow(
  row: CaseRow,
  { stranded, parted, place, daysEnd, ...beside }: BesideCase & BesideRow,
  now: Date,
  zone: string,
): DeskRow {
  const { coupleId, reference, partners, tags, owner, closedAt } = row
  const facts = caseFacts(row, stranded, beside)
  const stage = caseStage(facts)
  const aside = putAside(row, zone, place)
  const needs = strandedTag(facts.stranded)
  const next = closedAt ? callStep(beside.toCall) : nextStep(facts, localDateOf(now.getTime(), zone))
  const waiting = closedAt ? null : waitingOf(facts, now.getTime(), zone)
  // Nothing is promised by a day to a couple that was put aside, unless something it has can no longer be held or the law
  // names the day.
  const isOwed = (facts.owed?.length ?? 0) > 0
  const isPromised = waiting !== null && (aside === null || needs !== null || isOwed)
  const due = isPromised ? dueOf(facts, zone) : null
  return {
    coupleId,
    reference,
    partners: partners.map(deskPartner),
    stage,
    stageLabel: closedAt ? 'Closed' : stageLabels[stage],
    parted,
    needs: needs ?? (isCheckLost(facts) && !closedAt ? 'needs a check' : null),
    next: next ? { text: next.text, href: stepHref(coupleId, next) } : daysEnd ? approvals(coupleId) : null,
    plans: plansOfBoth(partners),
    waited: waiting && sayWorkingTime(waiting.minutes),
    due: due === null ? null : sayDue(due, zone),
    overdue: isPromised && isLate(waiting),
    owner: owner ?? 'nobody yet',
    tags,
    aside,
  }
}

const approvals = (couple: string) => ({
  text: 'See to approved days',
  href: paths.deskAuthorizations(couple),
})

function deskPartner(partner: CasePartner): DeskPartner {
  return {
    id: partner.id,
    name: partner.legalName,
    called: partner.name,
    plans: planLines(partner),
    readiness: readinessOf(trackOf(partner)),
  }
}

/** Yes or no of each part, and no more. */
const trackOf = (partner: CasePartner) => ({
  identity: partner.identified,
  'about-you': partner.aboutYou,
  screening: partner.screened,
  insurance: isSettled(partner),
  consents: partner.consented,
  'tech-check': partner.techChecked,
  times: partner.gaveTimes,
})
