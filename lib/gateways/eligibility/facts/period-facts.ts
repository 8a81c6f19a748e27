import { active, inactive } from '@/lib/gateways/eligibility/benefit-codes'
import { everywhere, ownLines, type ReadFact, scopesOf } from '@/lib/gateways/eligibility/facts/read-fact'
import type { CoverageDate, MemberReply } from '@/lib/gateways/eligibility/reply'

/**
 * From when until when coverage holds: DTP of the member, and of the lines that say active or inactive. A refusal
 * without any benefit only echoes our question, dates included.
 */
export function periodFacts(member: MemberReply): ReadFact[] {
  if (member.benefits.length === 0) return []
  const person = member.dependent ?? member.subscriber
  const ofPerson = person.dates.flatMap((date) => daysOf(date, everywhere, member.repliedOn))
  const ofLines = ownLines(member.benefits)
    .filter(({ infoType }) => active.has(infoType) || inactive.has(infoType))
    .flatMap((line) =>
      scopesOf(line).flatMap((scope) =>
        line.details.dates.flatMap((date) => daysOf(date, scope, member.repliedOn)),
      ),
    )
  return [...ofPerson, ...ofLines]
}

/** Payers echo the day that was asked about, as one day or a range of one day; that is no period of coverage. */
function daysOf(date: CoverageDate, scope: ReadFact['scope'], repliedOn: string | null): ReadFact[] {
  if (!periods.has(date.qualifier)) return []
  const isEcho = date.isRange
    ? date.from === date.until
    : spans.has(date.qualifier) && date.from !== null && date.from === repliedOn
  if (isEcho) return []
  const { segment } = date
  const facts: ReadFact[] = []
  if (date.from) facts.push({ key: 'coverage-from', value: date.from, segment, scope, note: null })
  if (date.until) facts.push({ key: 'coverage-until', value: date.until, segment, scope, note: null })
  return facts
}

/** DTP01 291 plan, 292 benefit, 307 eligibility: a span, or the day it began. */
const spans = new Set(['291', '292', '307'])
/** 346-349 plan and benefit begin and end, 356-357 eligibility, 539-540 policy, 340-341 COBRA. */
const periods = new Set([...spans, ...['346', '347', '348', '349', '356', '357', '539', '540', '340', '341']])
