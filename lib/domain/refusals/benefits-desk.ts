type Nothing = Record<string, never>

/** What the desk hears when it brings in a reply, records a call or concludes a check. Read by staff. */
export const benefitsDeskRefusals = {
  'reply-not-readable': ({ why }: { why: string }) => ({ en: why, es: why }),
  'reply-about-someone-else': ({ partner, differences }: { partner: string; differences: string }) => ({
    en: `This reply is not about ${partner}. ${differences} Nothing was imported.`,
    es: `Esta respuesta no es sobre ${partner}. ${differences} No se importó nada.`,
  }),
  'reply-names-several-people': ({ partner }: { partner: string }) => ({
    en: `More than one person in this reply could be ${partner}. Ask the payer for one reply per member. Nothing was imported.`,
    es: `Más de una persona de esta respuesta podría ser ${partner}. Pide al seguro una respuesta por persona. No se importó nada.`,
  }),
  'reply-already-imported': (_: Nothing) => ({
    en: 'This very reply was imported here before. Its facts are in the list.',
    es: 'Esta misma respuesta ya se importó aquí. Sus datos están en la lista.',
  }),
  'call-in-the-future': (_: Nothing) => ({
    en: 'The time of the call lies in the future. Check the date and the time.',
    es: 'La hora de la llamada está en el futuro. Revisa la fecha y la hora.',
  }),
  'call-time-not-real': (_: Nothing) => ({
    en: 'The clocks were set forward over that time, so it never was. Check the time of the call.',
    es: 'Esa hora no existió porque se adelantaron los relojes. Revisa la hora de la llamada.',
  }),
  'fact-changed-meanwhile': (_: Nothing) => ({
    en: 'Someone withdrew or restored this fact a moment ago. Look at the list again.',
    es: 'Alguien retiró o recuperó este dato hace un momento. Mira la lista otra vez.',
  }),
  'concluded-meanwhile': (_: Nothing) => ({
    en: 'This check was concluded a moment ago, perhaps in another tab. Look at the conclusion before you change it.',
    es: 'Esta revisión se concluyó hace un momento, quizá en otra pestaña. Mira la conclusión antes de cambiarla.',
  }),
  'no-plan-to-verify': ({ partner }: { partner: string }) => ({
    en: `${partner} said there is no plan, so there is nothing to verify. Choose "not covered", or "could not determine" with a note.`,
    es: `${partner} dijo que no tiene seguro, así que no hay nada que verificar. Elige «no cubierto» o «no se pudo determinar» con una nota.`,
  }),
}
