type Nothing = Record<string, never>
type Named = { name: string }
/** Who has to act; null where no coordinator looks after it. */
type Theirs = { coordinator: string | null }

/** Staff read English; the Spanish is here because every refusal speaks both. */
export const staffRefusals = {
  'staff-address-has-account': (f: { email: string }) => ({
    en: `${f.email} already has an account here, and that account stays as it is. Staff need an address of their own.`,
    es: `${f.email} ya tiene una cuenta aquí y esa cuenta queda como está. El personal necesita un correo propio.`,
  }),
  'invitation-no-longer-open': (_: Nothing) => ({
    en: 'This invitation is no longer open: it was accepted or taken back a moment ago.',
    es: 'Esta invitación ya no está abierta: se aceptó o se retiró hace un momento.',
  }),
  'admin-already-there': (_: Nothing) => ({
    en: 'This program already has an administrator, who can invite others.',
    es: 'Este programa ya tiene quien lo administre y puede invitar a otras personas.',
  }),
  'cannot-deactivate-oneself': (_: Nothing) => ({
    en: 'You cannot deactivate your own account: somebody must be left to run the program. Ask another administrator.',
    es: 'No puedes desactivar tu propia cuenta: alguien tiene que quedar a cargo. Pídelo a otra persona que administre.',
  }),
  'cannot-change-own-role': (_: Nothing) => ({
    en: 'You cannot change your own role: somebody must be left to run the program. Ask another administrator.',
    es: 'No puedes cambiar tu propio rol: alguien tiene que quedar a cargo. Pídelo a otra persona que administre.',
  }),
  'already-deactivated': (f: Named) => ({
    en: `${f.name} is already deactivated.`,
    es: `La cuenta de ${f.name} ya está desactivada.`,
  }),
  'not-deactivated': (f: Named) => ({
    en: `${f.name} is not deactivated.`,
    es: `La cuenta de ${f.name} no está desactivada.`,
  }),
  'already-in-role': (f: Named & { role: string }) => ({
    en: `${f.name} already is ${f.role === 'admin' ? 'an administrator' : `a ${f.role}`}.`,
    es: `${f.name} ya tiene ese rol.`,
  }),
  'clinician-still-serves': (f: Named & { couples: number }) => ({
    en: `${f.name} still serves ${f.couples === 1 ? 'one couple' : `${f.couples} couples`}. Their coordinators replace ${f.name} first.`,
    es: `${f.name} todavía atiende a ${f.couples === 1 ? 'una pareja' : `${f.couples} parejas`}. Primero hay que poner a otra persona en su lugar.`,
  }),
  'session-still-booked': (f: Theirs & { kind: string; when: string }) => ({
    en: `Booked: ${f.kind}, ${f.when}, to be moved by ${f.coordinator ?? 'a coordinator'}.`,
    es: `Hay una cita: ${f.kind}, ${f.when}. La cambia ${f.coordinator ?? 'coordinación'}.`,
  }),
  'place-still-held': (f: Theirs & { role: string }) => ({
    en: `On a care team as ${f.role}. ${f.coordinator ?? 'A coordinator'} has to find someone else.`,
    es: `Está en un equipo (${f.role}). ${f.coordinator ?? 'Coordinación'} tiene que buscar a otra persona.`,
  }),
  'more-still-booked': (f: { more: number }) => ({
    en: `And ${f.more} more. Each stands in its coordinator’s queue afterwards.`,
    es: `Y ${f.more} más. Cada una queda después en la lista de quien coordina.`,
  }),
  'not-a-clinician': (f: Named) => ({
    en: `${f.name} is not a clinician, so has no clinical profile.`,
    es: `${f.name} no es profesional clínico y no tiene perfil clínico.`,
  }),
  'profile-comes-first': (f: Named) => ({
    en: `Save what ${f.name} does (credentials and disciplines) first.`,
    es: `Guarda primero lo que hace ${f.name} (credenciales y disciplinas).`,
  }),
  'license-already-expired': (f: { state: string; on: string }) => ({
    en: `That license for ${f.state} ended on ${f.on}. Enter one that is still valid.`,
    es: `Esa licencia de ${f.state} terminó el ${f.on}. Escribe una que siga vigente.`,
  }),
  'leave-already-over': (f: { until: string }) => ({
    en: `That leave was over on ${f.until}. Enter leave that is still to come.`,
    es: `Esa ausencia terminó el ${f.until}. Escribe una que esté por venir.`,
  }),
  'no-longer-there': (_: Nothing) => ({
    en: 'That entry was removed a moment ago.',
    es: 'Ese dato se quitó hace un momento.',
  }),
}
