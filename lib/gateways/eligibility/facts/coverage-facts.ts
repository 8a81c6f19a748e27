import { benefitOf, isPlanWide } from '@/lib/domain/benefits/service-types'
import { active, inactive } from '@/lib/gateways/eligibility/benefit-codes'
import {
  messageWords,
  ownLines,
  type ReadFact,
  scopeOf,
  scopesOf,
  servicesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import { cannotAnswer } from '@/lib/gateways/eligibility/member-reply'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'

/**
 * Is the coverage active (EB01 1-5) or not (6-8), and does it reach mental health and substance use care?
 * Only EB lines say so: a rejection (AAA) is never read as "not covered", and neither is a "no" beside an outage.
 */
export function coverageFacts({ benefits, rejections }: MemberReply): ReadFact[] {
  const status = ownLines(benefits).filter(({ infoType }) => active.has(infoType) || inactive.has(infoType))
  const said = [...planStatus(status), ...careCovered(status), ...careLeftOut(ownLines(benefits), status)]
  return cannotAnswer(rejections) ? said.filter(({ value }) => value !== false) : said
}

/** The plan's own line decides; a payer that answers only for the service we asked about answers by that line. */
function planStatus(status: Benefit[]): ReadFact[] {
  const scoped = status.flatMap((line) => scopesOf(line).map((scope) => ({ line, scope })))
  const planWide = scoped.filter(({ scope }) => isPlanWide(scope.serviceType))
  return (planWide.length > 0 ? planWide : scoped).map(({ line, scope }) => ({
    key: 'coverage-active',
    value: active.has(line.infoType),
    segment: line.segment,
    scope,
    note: messageWords(line),
  }))
}

function careCovered(status: Benefit[]): ReadFact[] {
  return status.flatMap((line) => careFacts(line, active.has(line.infoType)))
}

/**
 * EB01 I (not covered) and E (excluded). A line with words beside an active line for the same care
 * leaves out something narrower, such as one kind of counseling; alone it leaves out the care itself.
 */
function careLeftOut(lines: Benefit[], status: Benefit[]): ReadFact[] {
  const givenCare = new Set(status.filter(({ infoType }) => active.has(infoType)).flatMap(caresOf))
  const leftOut = lines.filter(({ infoType }) => infoType === 'I' || infoType === 'E')
  return leftOut.flatMap((line) => {
    const words = messageWords(line)
    if (!words || !caresOf(line).some((care) => givenCare.has(care))) return careFacts(line, false)
    const scope = scopesOf(line).find(({ serviceType }) => serviceType !== null)
    return scope ? [{ key: 'exclusion', value: words, segment: line.segment, scope, note: null }] : []
  })
}

function careFacts(line: Benefit, value: boolean): ReadFact[] {
  return servicesOf(line).flatMap((service): ReadFact[] => {
    const care = service === null ? null : benefitOf(service)
    if (!care) return []
    const fact = { value, segment: line.segment, scope: scopeOf(line, service), note: messageWords(line) }
    const key = care === 'mental-health' ? 'mental-health-covered' : 'substance-use-covered'
    return [{ key, ...fact }]
  })
}

function caresOf(line: Benefit): string[] {
  return servicesOf(line).flatMap((service) => (service === null ? [] : (benefitOf(service) ?? [])))
}
