type Nothing = Record<string, never>

export const clearanceRefusals = {
  'joint-sessions-wait': (_: Nothing) => ({
    en: 'Joint sessions begin once the care team has met each partner. Until then, plan individual sessions.',
    es: 'Las sesiones conjuntas empiezan cuando el equipo haya conocido a cada persona. Mientras tanto, planea sesiones individuales.',
  }),
  'joint-seats-still-stand': (_: Nothing) => ({
    en: 'A joint session was booked a moment ago. Nothing was saved: look again and decide.',
    es: 'Hace un momento se agendó una sesión conjunta. No se guardó nada: mira de nuevo y decide.',
  }),
  'clearance-needs-its-reason': (_: Nothing) => ({
    en: 'Write the reason for this decision. Only clinicians and directors read it.',
    es: 'Escribe la razón de esta decisión. Solo la leen el equipo clínico y la dirección.',
  }),
  'clinician-ruled-it-out': (_: Nothing) => ({
    en: 'A clinician decided on individual care only. Only a clinician can decide anew.',
    es: 'Una persona del equipo clínico decidió solo atención individual. Solo el equipo clínico puede decidir de nuevo.',
  }),
  'clearance-needs-an-interview': (f: { name: string }) => ({
    en: `Record an interview held with ${f.name} alone first.`,
    es: `Primero registra una entrevista a solas con ${f.name}.`,
  }),
  'clearance-waits-for-an-alert': (f: { name: string }) => ({
    en: `An alert about ${f.name} is still open. Close it first.`,
    es: `Todavía hay un aviso abierto sobre ${f.name}. Ciérralo primero.`,
  }),
  'review-taken-a-moment-ago': (_: Nothing) => ({
    en: 'A colleague took this review a moment ago.',
    es: 'Un colega tomó esta revisión hace un momento.',
  }),
  'alert-taken-a-moment-ago': (_: Nothing) => ({
    en: 'A colleague answers for this alert already.',
    es: 'Un colega ya atiende este aviso.',
  }),
  'alert-is-closed': (_: Nothing) => ({
    en: 'This alert is closed already.',
    es: 'Este aviso ya está cerrado.',
  }),
  'alert-needs-its-outcome': (_: Nothing) => ({
    en: 'Write what was done. Only clinicians who answer for this person read it.',
    es: 'Escribe lo que se hizo. Solo lo lee quien atiende a esta persona.',
  }),
  'interview-lies-ahead': (_: Nothing) => ({
    en: 'An interview is recorded after it was held.',
    es: 'Una entrevista se registra después de hacerla.',
  }),
  'duty-overlaps': (_: Nothing) => ({
    en: 'This clinician is on duty in these hours already.',
    es: 'Esta persona ya está de guardia en esas horas.',
  }),
  'duty-is-over': (_: Nothing) => ({
    en: 'These hours are over already.',
    es: 'Esas horas ya pasaron.',
  }),
  'gravest-rating-wins': (_: Nothing) => ({
    en: 'One dimension is rated 4, immediate danger. Then level 4 is recommended; the level given may differ, with a reason.',
    es: 'Una dimensión tiene un 4, peligro inmediato. Entonces se recomienda el nivel 4; el nivel real puede ser otro, con una razón.',
  }),
  'level-difference-needs-its-reason': (_: Nothing) => ({
    en: 'The level given differs from the one recommended. Choose why.',
    es: 'El nivel real no es el recomendado. Elige por qué.',
  }),
  'no-review-due': (_: Nothing) => ({
    en: 'No decision is due to be looked at again.',
    es: 'No hay decisiones por revisar de nuevo.',
  }),
}
