/** What rests on a plan (function rests_on_plan): with any of it, the plan was not merely written down by mistake. */
export type RestsOnPlan = keyof typeof words

/** These are about this very plan: once they are there, a correction has to say whether it is still the same one. */
const spoken: readonly RestsOnPlan[] = ['reply', 'call', 'question', 'check', 'approval', 'attended']

export const wasSpokenOf = (rests: readonly RestsOnPlan[]): boolean =>
  rests.some((one) => spoken.includes(one))

/** "a reply of the payer and a photo of the card". */
export function sayRests(rests: readonly RestsOnPlan[], locale: 'en' | 'es'): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return list.format(rests.map((one) => words[one][locale]))
}

const words = {
  reply: { en: 'a reply of the payer', es: 'una respuesta del seguro' },
  call: { en: 'a call', es: 'una llamada' },
  question: { en: 'a question to the payer', es: 'una pregunta al seguro' },
  check: { en: 'a concluded check', es: 'una verificación cerrada' },
  approval: { en: 'an authorization', es: 'una autorización' },
  picture: { en: 'a photo of its card', es: 'una foto de su tarjeta' },
  letter: { en: 'a letter', es: 'una carta' },
  attended: { en: 'days of care that are over', es: 'días de atención que ya pasaron' },
} as const
