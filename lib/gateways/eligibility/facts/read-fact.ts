import type { FactKey, FactScope, FactValues } from '@/lib/domain/benefits/benefit-fact'
import { concernsProgram } from '@/lib/domain/benefits/service-types'
import type { Benefit } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/** A fact as one reply states it. `note` is what the payer adds: a period, or words from its MSG lines. */
export type ReadFact = {
  [K in FactKey]: {
    key: K
    value: FactValues[K]
    segment: SegmentRef
    scope: FactScope
    note: string | null
  }
}[FactKey]

/** For whom and where a benefit line holds, once for each service in it that concerns the program. */
export function scopesOf(benefit: Benefit): FactScope[] {
  return servicesOf(benefit)
    .filter(concernsProgram)
    .map((service) => scopeOf(benefit, service))
}

/** The services a line names: by type, or by procedure; `null` when it names none. */
export function servicesOf(benefit: Benefit): readonly (string | null)[] {
  if (benefit.serviceTypes.length > 0) return benefit.serviceTypes
  return [benefit.details.procedure?.code ?? null]
}

/** Employee-and-spouse and the like are tiers of a plan, neither individual nor family: they stay without a level. */
export function scopeOf(benefit: Benefit, serviceType: string | null): FactScope {
  const level = benefit.level === 'IND' ? 'individual' : benefit.level === 'FAM' ? 'family' : null
  return { level, network: benefit.network, serviceType }
}

/** The scope of what belongs to the plan or the person as a whole. */
export const everywhere: FactScope = { level: null, network: 'unknown', serviceType: null }

export function messageWords(benefit: Benefit): string | null {
  const [first, ...more] = benefit.messages
  if (!first) return null
  let words = first.text
  for (const { text } of more) {
    if (words.length > LONGEST_SAID) break
    words = `${words} / ${text}`
  }
  return saidBriefly(words)
}

/** A payer's words as a fact keeps them: the guide allows ten messages of 264 characters; what is longer is cut. */
export function saidBriefly(text: string): string {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}...` : text
}

const LONGEST_SAID = 3000

/** EB*R lines describe another payer's coverage; nothing in them is a fact about this one. */
export function ownLines(benefits: Benefit[]): Benefit[] {
  return benefits.filter(({ infoType }) => infoType !== 'R')
}
