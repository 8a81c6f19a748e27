import { type CareRole, roleLabels } from '@/lib/domain/care-team/roles'

export const careTeamRefusals = {
  'therapist-already-serves-partner': (f: { clinician: string; partner: string }) => ({
    en: `${f.clinician} is already ${f.partner}’s individual therapist. Each partner has their own.`,
    es: `${f.clinician} ya es terapeuta individual de ${f.partner}. Cada persona tiene su propio terapeuta.`,
  }),
  'partner-already-has-individual-therapist': (f: { partner: string; holder: string }) => ({
    en: `${f.partner} already has an individual therapist, ${f.holder}. Replace them instead of adding a second one.`,
    es: `${f.partner} ya tiene terapeuta individual: ${f.holder}. Haz un reemplazo en lugar de agregar a otra persona.`,
  }),
  'own-clinician-cannot-be-couples-therapist': (f: {
    clinician: string
    partner: string
    role: CareRole
  }) => ({
    en: `${f.clinician} is ${f.partner}’s own ${f.role === 'counselor' ? 'counselor' : 'therapist'}, so cannot be the couples therapist.`,
    es: `${f.clinician} ya atiende a ${f.partner} como ${roleLabels[f.role].es}, así que no puede ser terapeuta de pareja.`,
  }),
  'couples-therapist-cannot-serve-one-partner': (f: {
    clinician: string
    partner: string
    role: CareRole
  }) => ({
    en: `${f.clinician} is the couples therapist, so cannot be ${f.partner}’s ${roleLabels[f.role].en}.`,
    es: `${f.clinician} es terapeuta de la pareja, así que no puede atender a ${f.partner} como ${roleLabels[f.role].es}.`,
  }),
  'couple-already-has-couples-therapist': (f: { holder: string }) => ({
    en: `${f.holder} is already the couples therapist. Replace them instead of adding a second one.`,
    es: `${f.holder} ya es terapeuta de la pareja. Haz un reemplazo en lugar de agregar a otra persona.`,
  }),
  'clinician-already-in-care-team': (f: { clinician: string; held: CareRole; partner: string | null }) => ({
    en: `${f.clinician} is already ${f.partner ? `${f.partner}’s` : 'the couple’s'} ${roleLabels[f.held].en}. One person holds one role in a care team.`,
    es: `${f.clinician} ya está en el equipo (${roleLabels[f.held].es}${f.partner ? ` de ${f.partner}` : ''}). Cada persona del equipo tiene una sola función.`,
  }),
  'role-already-held': (f: { role: CareRole; holder: string; partner: string | null }) => ({
    en: `${f.holder} is already ${f.partner ? `${f.partner}’s` : 'the couple’s'} ${roleLabels[f.role].en}. Replace them instead of adding a second one.`,
    es: `${f.holder} ya tiene esta función (${roleLabels[f.role].es}${f.partner ? ` de ${f.partner}` : ''}). Haz un reemplazo en lugar de agregar a otra persona.`,
  }),
  'role-serves-one-partner': (f: { role: CareRole }) => ({
    en: `Say which partner this ${roleLabels[f.role].en} is for.`,
    es: `Indica para quién de los dos es esta función: ${roleLabels[f.role].es}.`,
  }),
  'role-serves-the-couple': (f: { role: CareRole }) => ({
    en: `The ${roleLabels[f.role].en} serves the couple as one, not one partner.`,
    es: `Esta función (${roleLabels[f.role].es}) es para la pareja, no para uno solo.`,
  }),
  'partner-is-not-of-this-couple': (f: { partner: string }) => ({
    en: `${f.partner} is not one of this couple.`,
    es: `${f.partner} no es parte de esta pareja.`,
  }),
  'clinician-lacks-discipline': (f: { clinician: string; role: CareRole }) => ({
    en: `${f.clinician} does not work as a ${roleLabels[f.role].en}.`,
    es: `${f.clinician} no trabaja en esta función: ${roleLabels[f.role].es}.`,
  }),
  'not-licensed-where-partner-sits': (f: { clinician: string; partner: string; state: string }) => ({
    en: `${f.clinician} has no license in ${f.state}, where ${f.partner} will sit.`,
    es: `${f.clinician} no tiene licencia en ${f.state}, donde estará ${f.partner}.`,
  }),
  'license-has-expired': (f: { clinician: string; partner: string; state: string; expiredOn: string }) => ({
    en: `${f.clinician}’s license in ${f.state}, where ${f.partner} will sit, is valid only through ${f.expiredOn}.`,
    es: `La licencia de ${f.clinician} en ${f.state}, donde estará ${f.partner}, solo vale hasta el ${f.expiredOn}.`,
  }),
  'caseload-is-full': (f: { clinician: string; used: number; cap: number }) => ({
    en: `${f.clinician} already serves ${f.used} of at most ${f.cap} couples.`,
    es: `${f.clinician} ya atiende a ${f.used} parejas; su máximo es ${f.cap}.`,
  }),
  'couples-caseload-is-full': (f: { clinician: string; used: number; cap: number }) => ({
    en: `${f.clinician} is already couples therapist to ${f.used} of at most ${f.cap} couples.`,
    es: `${f.clinician} ya es terapeuta de pareja de ${f.used} parejas; su máximo es ${f.cap}.`,
  }),
  'no-hours-in-common': (f: { clinician: string; with: string[] }) => ({
    en: `${f.clinician} has no free hour in common with ${f.with.join(' and ')}.`,
    es: `${f.clinician} no tiene ninguna hora libre en común con ${f.with.join(' y ')}.`,
  }),
  'care-team-lacks-role': (f: { role: CareRole; partner: string | null }) => ({
    en: `${f.partner ?? 'The couple'} has no ${roleLabels[f.role].en} yet.`,
    es: `${f.partner ?? 'La pareja'} todavía no tiene ${roleLabels[f.role].es}.`,
  }),
  'couple-is-not-enrolled': (_: Record<string, never>) => ({
    en: 'This couple is not enrolled yet. A care team and a week come after enrollment.',
    es: 'Esta pareja todavía no está inscrita. El equipo y la semana vienen después de la inscripción.',
  }),
  'nobody-was-chosen': (_: Record<string, never>) => ({
    en: 'Nobody was chosen. Choose at least one clinician.',
    es: 'No se eligió a nadie. Elige al menos a una persona.',
  }),
  'clinician-is-not-here': (_: Record<string, never>) => ({
    en: 'Someone you chose no longer works here. Look at the list again.',
    es: 'Alguien que elegiste ya no trabaja aquí. Mira la lista otra vez.',
  }),
  'clinician-already-holds-this-place': (f: { clinician: string }) => ({
    en: `${f.clinician} holds this place now. Choose someone else.`,
    es: `${f.clinician} ya tiene este lugar. Elige a otra persona.`,
  }),
  'place-already-ended': (_: Record<string, never>) => ({
    en: 'This place in the care team has already ended. Look at the care team again.',
    es: 'Este lugar del equipo ya terminó. Mira el equipo otra vez.',
  }),
}
