/** What a clinician can be to a couple. The words are those of the database enum `care_role`. */
export const careRoles = [
  'couples_therapist',
  'individual_therapist',
  'counselor',
  'psychiatric_provider',
  'peer_coach',
] as const
export type CareRole = (typeof careRoles)[number]

/** The part a clinician plays in one session: a care role, or the facilitator of a group. */
export type ClinicalPart = CareRole | 'facilitator'

const heldForOnePartner: readonly CareRole[] = ['individual_therapist', 'counselor']
const mayFacilitate: readonly CareRole[] = ['couples_therapist', 'individual_therapist', 'counselor']

/** Individual therapists and counselors serve one partner; every other role serves the couple as one. */
export function servesOnePartner(role: CareRole): boolean {
  return heldForOnePartner.includes(role)
}

/** Peer coaches work from lived experience and hold no license; everyone else treats, so needs one. */
export function needsLicense(part: ClinicalPart): boolean {
  return part !== 'peer_coach'
}

/** Groups are led by people trained as therapists or counselors. */
export function canFacilitate(disciplines: readonly CareRole[]): boolean {
  return disciplines.some((discipline) => mayFacilitate.includes(discipline))
}

export const roleLabels: Record<ClinicalPart, { en: string; es: string }> = {
  couples_therapist: { en: 'couples therapist', es: 'terapeuta de pareja' },
  individual_therapist: { en: 'individual therapist', es: 'terapeuta individual' },
  counselor: { en: 'drug-and-alcohol counselor', es: 'profesional de consejería en alcohol y drogas' },
  psychiatric_provider: { en: 'psychiatric provider', es: 'profesional de psiquiatría' },
  peer_coach: { en: 'peer recovery coach', es: 'guía de apoyo entre pares' },
  facilitator: { en: 'group facilitator', es: 'guía de grupo' },
}
