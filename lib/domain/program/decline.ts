import type { Locale } from '@/lib/domain/refusals'

/** Why an application ends without the program, as far as a letter says it: one neutral sentence and no more. */
export const declineReasons = [
  'other-care-fits-better',
  'no-place-in-time',
  'not-in-our-states',
  'applied-twice',
] as const
export type DeclineReason = (typeof declineReasons)[number]

export const declineWords: Record<DeclineReason, Record<Locale, string>> = {
  'other-care-fits-better': {
    en: 'We read your application with care. We think another kind of care fits better for you right now.',
    es: 'Leímos tu solicitud con atención. Creemos que ahora te sirve mejor otro tipo de atención.',
  },
  'no-place-in-time': {
    en: 'We do not have a place for you soon, and we do not want you to wait for us.',
    es: 'No tenemos un lugar para ti pronto, y no queremos que nos esperes.',
  },
  'not-in-our-states': {
    en: 'We cannot work in the state where you will sit, because our clinicians have no license there.',
    es: 'No podemos atender en el estado desde donde te conectas, porque nuestro equipo no tiene licencia ahí.',
  },
  'applied-twice': {
    en: 'We have more than one application from you, so we closed this one. The other one goes on.',
    es: 'Tenemos más de una solicitud tuya, así que cerramos esta. La otra sigue adelante.',
  },
}

export type Referral = { name: string; phone: string; detail: string }

type Letter = {
  called: string
  reason: DeclineReason
  referrals: readonly Referral[]
  phone: string | null
  locale: Locale
}

/** The letter to one partner, as a coordinator begins to write it. It names nobody else and says no more than the sentence. */
export function declineLetter({ called, reason, referrals, phone, locale }: Letter): string {
  const t = words[locale]
  const places = referrals.map(
    ({ name, phone, detail }) => `- ${name}, ${phone}${detail ? `. ${detail}` : ''}`,
  )
  return [
    t.hello(called),
    declineWords[reason][locale],
    reason === 'applied-twice' ? '' : t.again,
    places.length > 0 ? [t.places, ...places].join('\n') : '',
    phone ? t.talk(phone) : '',
    t.crisis,
    t.end,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Lines that stay in every letter, whatever is edited: whom to call when it is urgent. */
export const crisisLines: Record<Locale, string> = {
  en: 'If you are in crisis, call or text 988, any time. If someone is in danger now, call 911.',
  es: 'Si estás en crisis, llama o escribe al 988, a cualquier hora. Si alguien está en peligro ahora, llama al 911.',
}

const words = {
  en: {
    hello: (called: string) => `Hello ${called},`,
    again: 'This says nothing about you as a person. You can apply again later, alone or with someone.',
    places: 'These places may help you:',
    talk: (phone: string) =>
      `If you want to talk about it, call us at ${phone}. We will help you find a place.`,
    crisis: crisisLines.en,
    end: 'With our good wishes,\nAlongside',
  },
  es: {
    hello: (called: string) => `Hola, ${called}:`,
    again: 'Esto no dice nada de ti como persona. Puedes volver a solicitar más adelante, con quien quieras.',
    places: 'Estos lugares te pueden ayudar:',
    talk: (phone: string) =>
      `Si quieres hablar de esto, llámanos al ${phone}. Te ayudamos a encontrar un lugar.`,
    crisis: crisisLines.es,
    end: 'Con nuestros mejores deseos,\nAlongside',
  },
}
