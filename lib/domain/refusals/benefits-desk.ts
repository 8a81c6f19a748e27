type Nothing = Record<string, never>
type Figures = { left: string; rest: string; total: string; whole: string }

/** What the desk hears when it brings in a reply, records a call or concludes a check. Read by staff. */
export const benefitsDeskRefusals = {
  'reply-not-readable': ({ why }: { why: string }) => ({ en: why, es: why }),
  'reply-about-someone-else': ({ partner, differences }: { partner: string; differences: string }) => ({
    en: `This reply is not about ${partner}. ${differences} Nothing was imported.`,
    es: `Esta respuesta no es sobre ${partner}. ${differences} No se importó nada.`,
  }),
  'reply-of-a-stranger': ({ partner, differences }: { partner: string; differences: string }) => ({
    en: `This reply is about somebody else than ${partner}. ${differences} Nothing was imported. If it is ${partner}’s all the same, correct the plan’s member ID or name first.`,
    es: `Esta respuesta es de otra persona, no de ${partner}. ${differences} No se importó nada. Si aun así es de ${partner}, corrige primero el número de miembro o el nombre del plan.`,
  }),
  'reply-names-several-people': ({ partner }: { partner: string }) => ({
    en: `More than one person in this reply could be ${partner}. Ask the payer for one reply per member. Nothing was imported.`,
    es: `Más de una persona de esta respuesta podría ser ${partner}. Pide al seguro una respuesta por persona. No se importó nada.`,
  }),
  'call-in-the-future': (_: Nothing) => ({
    en: 'The time of the call lies in the future. Check the date and the time.',
    es: 'La hora de la llamada está en el futuro. Revisa la fecha y la hora.',
  }),
  'call-time-not-real': (_: Nothing) => ({
    en: 'The clocks were set forward over that time, so it never was. Check the time of the call.',
    es: 'Esa hora no existió porque se adelantaron los relojes. Revisa la hora de la llamada.',
  }),
  'more-left-than-the-whole': ({ left, rest, total, whole }: Figures) => ({
    en: `“${left}” is ${rest}, more than “${total}”, ${whole}. Were the two swapped? Ask the payer again, then correct them.`,
    es: `«${left}» es ${rest}, más que «${total}», ${whole}. ¿Se cambiaron de lugar? Pregunta otra vez al seguro y corrígelos.`,
  }),
  'fact-changed-meanwhile': (_: Nothing) => ({
    en: 'Someone withdrew or restored this fact a moment ago. Look at the list again.',
    es: 'Alguien retiró o recuperó este dato hace un momento. Mira la lista otra vez.',
  }),
  'concluded-meanwhile': (_: Nothing) => ({
    en: 'This check was concluded a moment ago, perhaps in another tab. Look at the conclusion before you change it.',
    es: 'Esta revisión se concluyó hace un momento, quizá en otra pestaña. Mira la conclusión antes de cambiarla.',
  }),
  'self-payment-not-needed': ({ partner }: { partner: string }) => ({
    en: `${partner} has a verified plan, so the cost of care is settled. There is nothing to record.`,
    es: `${partner} tiene un plan verificado, así que el costo ya está claro. No hay nada que anotar.`,
  }),
  'self-payment-check-open': ({ partner, plan }: { partner: string; plan: string }) => ({
    en: `The check of ${plan} is still open. Conclude it first, so that ${partner} does not pay for what a plan covers.`,
    es: `La revisión de ${plan} sigue abierta. Conclúyela primero, para que ${partner} no pague lo que cubre un plan.`,
  }),
  'self-payment-needs-its-source': ({ partner }: { partner: string }) => ({
    en: `Write who said that ${partner} will pay: ${partner}, or someone who may speak for ${partner}.`,
    es: `Escribe quién dijo que ${partner} va a pagar: la propia persona o alguien que pueda hablar en su nombre.`,
  }),
  'self-payment-needs-an-estimate': ({ partner }: { partner: string }) => ({
    en: `Give ${partner} a good-faith estimate first and write down the day. The law asks for one when no plan pays.`,
    es: `Primero entrega a ${partner} una estimación de buena fe y anota el día. La ley la pide cuando no paga un plan.`,
  }),
  'self-payment-before-its-estimate': ({ partner, given }: { partner: string; given: string }) => ({
    en: `${partner} was given the good-faith estimate on ${given}, so what was said before that does not rest on it. Ask again, and write down that day.`,
    es: `La estimación de buena fe se entregó el ${given}; lo dicho antes no se basa en ella. Pregunta otra vez y anota ese día.`,
  }),
  'self-payment-day-ahead': (_: Nothing) => ({
    en: 'A day that is still to come cannot be on record. Check the two dates.',
    es: 'No se puede anotar un día que todavía no llegó. Revisa las dos fechas.',
  }),
  'no-plan-to-verify': ({ partner }: { partner: string }) => ({
    en: `${partner} said there is no plan, so there is nothing to verify. Choose "not covered", or "could not determine" with a note.`,
    es: `${partner} dijo que no tiene seguro, así que no hay nada que verificar. Elige «no cubierto» o «no se pudo determinar» con una nota.`,
  }),
}
