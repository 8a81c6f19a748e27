type Nothing = Record<string, never>

/**
 * What the database says when a race slipped past the rules. It knows the rule, not the names, so these sentences
 * speak of "someone" and ask the reader to look again; nothing was saved.
 */
export const lastWordRefusals = {
  'couple-would-be-split': (_: Nothing) => ({
    en: 'That would leave one partner out. A couple is enrolled, seated and discharged together. Nothing was saved.',
    es: 'Eso dejaría fuera a una de las dos personas. La pareja entra, asiste y termina junta. No se guardó nada.',
  }),
  'couple-already-enrolled': (_: Nothing) => ({
    en: 'This couple is already enrolled.',
    es: 'Esta pareja ya está inscrita.',
  }),
  'therapists-would-be-shared': (_: Nothing) => ({
    en: 'Each partner has an individual therapist of their own. Someone changed this care team a moment ago: look again.',
    es: 'Cada persona tiene su propio terapeuta individual. Alguien cambió este equipo hace un momento: míralo otra vez.',
  }),
  'couples-therapist-not-separate': (_: Nothing) => ({
    en: 'The couples therapist has no other role with either partner, and there is only one. Someone changed this care team a moment ago: look again.',
    es: 'El terapeuta de pareja no tiene otro papel con ninguna de las dos personas, y hay solo uno. Alguien cambió este equipo hace un momento: míralo otra vez.',
  }),
  'role-taken-a-moment-ago': (_: Nothing) => ({
    en: 'Someone filled this role a moment ago. Look at the care team again.',
    es: 'Alguien cubrió este papel hace un momento. Mira el equipo otra vez.',
  }),
  'time-taken-a-moment-ago': (_: Nothing) => ({
    en: 'One of these people was booked for this time a moment ago. Nothing was saved: choose another time.',
    es: 'Una de estas personas acaba de ser citada a esa hora. No se guardó nada: elige otra hora.',
  }),
  'license-does-not-reach': (_: Nothing) => ({
    en: 'The clinician has no valid license in the state where a partner sits.',
    es: 'El profesional no tiene licencia válida en el estado donde se conecta una de las personas.',
  }),
  'caseload-just-filled': (_: Nothing) => ({
    en: 'This clinician’s last place was taken a moment ago. Choose someone else.',
    es: 'El último lugar de este profesional se ocupó hace un momento. Elige a otra persona.',
  }),
  'session-people-do-not-fit': (_: Nothing) => ({
    en: 'The people do not fit this kind of session. Look at the care team and try again.',
    es: 'Las personas no corresponden a este tipo de sesión. Revisa el equipo e inténtalo de nuevo.',
  }),
  'group-just-filled': (_: Nothing) => ({
    en: 'The last places of this group were taken a moment ago.',
    es: 'Los últimos lugares de este grupo se ocuparon hace un momento.',
  }),
  'already-recorded': (_: Nothing) => ({
    en: 'This was already recorded, perhaps in another tab. Reload the page to see it.',
    es: 'Esto ya estaba registrado, quizá en otra pestaña. Vuelve a cargar la página para verlo.',
  }),
  'plan-was-checked': (_: Nothing) => ({
    en: 'What was found with the payer rests on this plan as it stands. Nothing was saved: add the other plan beside it.',
    es: 'Lo que se supo del seguro se basa en este plan tal como está. No se guardó nada: agrega el otro plan aparte.',
  }),
  'day-beyond-authorization': (_: Nothing) => ({
    en: 'That would pass the days a payer has approved. Nothing was saved: look at Authorizations.',
    es: 'Eso pasaría de los días que el seguro autorizó. No se guardó nada: mira «Authorizations».',
  }),
}
