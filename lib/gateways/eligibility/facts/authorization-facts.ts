import type { FactScope, PriorAuthorization } from '@/lib/domain/benefits/benefit-fact'
import { benefitOf } from '@/lib/domain/benefits/service-types'
import { active } from '@/lib/gateways/eligibility/benefit-codes'
import { authorizationInWords } from '@/lib/gateways/eligibility/facts/authorization-in-words'
import { entityWords } from '@/lib/gateways/eligibility/facts/entity-words'
import {
  messageWords,
  ownLines,
  type ReadFact,
  saidBriefly,
  scopeOf,
  scopesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply } from '@/lib/gateways/eligibility/reply'

/**
 * Must the care be authorized before it starts? EB11 says so (Y, N), or the payer's words do. A reply that says
 * neither leaves it `unknown`; a missing EB11 never means "no". A review organization (2120 X3) that is only named
 * leaves it `unknown` too, and the note says whom to ask.
 */
export function authorizationFacts({ benefits }: MemberReply): ReadFact[] {
  const lines = ownLines(benefits)
  const said = [...lines.flatMap(byCode), ...lines.flatMap(byWords)]
  if (said.length > 0) return said
  const reviewed = lines.flatMap(byReviewer)
  if (reviewed.length > 0) return reviewed
  const silent = silentScopes(lines)
  return (silent.find(({ scope }) => isCare(scope)) ?? silent[0])?.facts ?? []
}

function byCode(line: Benefit): ReadFact[] {
  if (line.authorization === 'unknown') return []
  const value = line.authorization === 'yes' ? 'required' : 'not required'
  return scopesOf(line).map((scope) => factOf(line, value, scope))
}

/** Words about the plan count wherever they stand: payers hang them on the service that was asked about. */
function byWords(line: Benefit): ReadFact[] {
  return line.messages.flatMap((message) => {
    const value = authorizationInWords(message.text)
    if (!value) return []
    const scopes = scopesOf(line)
    const aboutPlan = /\bplan\b/i.test(message.text) ? [scopeOf(line, line.serviceTypes[0] ?? null)] : []
    return (scopes.length > 0 ? scopes : aboutPlan).map(
      (scope): ReadFact => ({
        key: 'prior-authorization',
        value,
        segment: message.segment,
        scope,
        note: saidBriefly(message.text),
      }),
    )
  })
}

function byReviewer(line: Benefit): ReadFact[] {
  const reviewers = line.details.relatedEntities.filter(({ kind }) => kind === 'X3')
  return reviewers.flatMap((entity) =>
    scopesOf(line).map((scope): ReadFact => {
      const note = `${entityWords(entity)} reviews this benefit`
      return { key: 'prior-authorization', value: 'unknown', segment: entity.segment, scope, note }
    }),
  )
}

function silentScopes(lines: Benefit[]) {
  return lines
    .filter(({ infoType }) => active.has(infoType))
    .flatMap((line) => scopesOf(line).map((scope) => ({ scope, facts: [factOf(line, 'unknown', scope)] })))
}

function isCare({ serviceType }: FactScope): boolean {
  return serviceType !== null && benefitOf(serviceType) !== null
}

function factOf(line: Benefit, value: PriorAuthorization, scope: FactScope): ReadFact {
  return { key: 'prior-authorization', value, segment: line.segment, scope, note: messageWords(line) }
}
