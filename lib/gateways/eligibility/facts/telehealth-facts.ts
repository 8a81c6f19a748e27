import {
  messageWords,
  ownLines,
  type ReadFact,
  saidBriefly,
  scopesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply, Place } from '@/lib/gateways/eligibility/reply'
import type { SegmentRef } from '@/lib/gateways/eligibility/segment'

/**
 * X12 has no code for telehealth. Payers say it in words, as a place of service (02, or 10 at home) or as a procedure
 * modifier (93, 95, FQ, GQ, GT); the value is always the payer's text, for a person to judge.
 */
export function telehealthFacts({ benefits }: MemberReply): ReadFact[] {
  return ownLines(benefits).flatMap((line) =>
    scopesOf(line).flatMap((scope) =>
      mentionsOf(line).map(
        ({ value, segment }): ReadFact => ({ key: 'telehealth', value, segment, scope, note: null }),
      ),
    ),
  )
}

function mentionsOf(line: Benefit): { value: string; segment: SegmentRef }[] {
  const spoken = line.messages.filter(({ text }) => telehealth.test(text))
  if (spoken.length > 0) return spoken.map(({ text, segment }) => ({ value: saidBriefly(text), segment }))
  const places = line.places.filter(({ qualifier, code }) => qualifier === 'ZZ' && placeWords.has(code))
  const byModifier = line.procedure?.modifiers.some((modifier) => modifiers.has(modifier))
  return [
    ...places.map((place) => ({ value: placeSaid(line, place), segment: place.segment })),
    ...(byModifier ? [{ value: messageWords(line) ?? line.segment.text, segment: line.segment }] : []),
  ]
}

function placeSaid(line: Benefit, place: Place): string {
  return place.words || messageWords(line) || `${place.segment.text} (${placeWords.get(place.code)})`
}

const telehealth =
  /TELE-?\s?(HEALTH|MED|PSYCH|BEHAV|THERAP)|\bVIRTUAL\b|\bE-?VISIT|\bVIDEO\b|\bONLINE VISIT|TELADOC|TELEDOC|AUDIO[\s-]ONLY/i
const modifiers = new Set(['93', '95', 'FQ', 'GQ', 'GT'])
const placeWords = new Map([
  ['02', 'place of service: telehealth, not at home'],
  ['10', 'place of service: telehealth at home'],
])
