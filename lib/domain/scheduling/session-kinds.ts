import type { ClinicalPart } from '@/lib/domain/care-team/roles'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** The words are those of the database enum `session_kind`. */
export const sessionKinds = ['couples', 'individual', 'counseling', 'group', 'medical', 'peer'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** Who a kind of session seats, who leads it, and how long it lasts unless someone says otherwise (minutes). */
export type KindShape = { partners: 'both' | 'one' | 'whole-couples'; ledBy: ClinicalPart; minutes: number }

/** One partner alone with their own clinician; both with the clinician of the couple; whole couples in a group. */
export const kindShapes: Record<SessionKind, KindShape> = {
  couples: { partners: 'both', ledBy: 'couples_therapist', minutes: 60 },
  individual: { partners: 'one', ledBy: 'individual_therapist', minutes: 60 },
  counseling: { partners: 'one', ledBy: 'counselor', minutes: 60 },
  group: { partners: 'whole-couples', ledBy: 'facilitator', minutes: 120 },
  medical: { partners: 'one', ledBy: 'psychiatric_provider', minutes: 30 },
  peer: { partners: 'both', ledBy: 'peer_coach', minutes: 60 },
}

/** A joint session seats both partners of every couple in it. */
export function isJoint(kind: SessionKind): boolean {
  return kindShapes[kind].partners !== 'one'
}

export const kindLabels: Record<SessionKind, { en: string; es: string }> = {
  couples: { en: 'couples session', es: 'sesión de pareja' },
  individual: { en: 'individual session', es: 'sesión individual' },
  counseling: { en: 'counseling session', es: 'sesión de consejería' },
  group: { en: 'group session', es: 'sesión de grupo' },
  medical: { en: 'medical session', es: 'consulta médica' },
  peer: { en: 'peer session', es: 'sesión con guía de apoyo' },
}

/** What staff read at the beginning of a line: "Couples session". */
export function kindTitle(kind: SessionKind): string {
  return sentenceCase(kindLabels[kind].en)
}
