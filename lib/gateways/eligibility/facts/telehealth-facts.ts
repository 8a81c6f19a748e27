import { placeWords } from '@/lib/gateways/eligibility/benefit-codes'
import {
  messageWords,
  ownLines,
  type ReadFact,
  saidBriefly,
  scopesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply, Place } from '@/lib/gateways/eligibility/reply'
import { refOf, type SegmentRef } from '@/lib/gateways/eligibility/segment'

/**
 * X12 has no code for telehealth. Payers say it in words, as a place of service (02, or 10 at home) or as a procedure
 * modifier (93, 95, FQ, GQ, GT); the value is always the payer's text, for a person to judge.
 */
export function telehealthFacts({ benefits }: MemberReply): ReadFact[] {
  return ownLines(benefits).flatMap((line) =>
    scopesOf(line).flatMap((scope) =>
      mentionsOf(line).map(
        ({ value, segment, note }): ReadFact => ({ key: 'telehealth', value, segment, scope, note }),
      ),
    ),
  )
}

type Mention = { value: string; segment: SegmentRef; note: string | null }

function mentionsOf(line: Benefit): Mention[] {
  const spoken = line.messages.filter(({ text }) => telehealth.test(text))
  if (spoken.length > 0)
    return spoken.map(({ text, segment }) => ({ value: saidBriefly(text), segment, note: null }))
  const places = line.details.places.filter(
    ({ qualifier, code }) => qualifier === 'ZZ' && byTelehealth.has(code),
  )
  const byModifier = line.details.procedure?.modifiers.some((modifier) => modifiers.has(modifier))
  const note = messageWords(line)
  return [
    ...places.map((place) => ({ value: placeSaid(place), segment: place.segment, note })),
    ...(byModifier ? [{ value: refOf(line.segment).text, segment: line.segment, note }] : []),
  ]
}

function placeSaid({ words, segment, code }: Place): string {
  return words || `${segment.text} (place of service: ${placeWords.get(code)})`
}

const telehealth =
  /TELE-?\s?(HEALTH|MED|PSYCH|BEHAV|THERAP)|\bVIRTUAL\b|\bE-?VISIT|\bVIDEO\b|\bONLINE VISIT|TELADOC|TELEDOC|AUDIO[\s-]ONLY/i
const modifiers = new Set(['93', '95', 'FQ', 'GQ', 'GT'])
const byTelehealth = new Set(['02', '10'])
