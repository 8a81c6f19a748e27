export const enrollmentRefusals = {
  'application-not-sent': (_: Record<string, never>) => ({
    en: 'The application has not been sent yet.',
    es: 'La solicitud todavía no se ha enviado.',
  }),
  'benefits-not-settled': ({ partner }: { partner: string }) => ({
    en: `${partner}’s benefits are not settled yet: a plan must be verified, or it must be on record that ${partner} pays.`,
    es: `El seguro de ${partner} todavía no está claro: hace falta un plan verificado o que conste que ${partner} paga.`,
  }),
  'case-changed-hands': (_: Record<string, never>) => ({
    en: 'Someone handed this case over a moment ago. Look again before you change it.',
    es: 'Alguien pasó este caso a otra persona hace un momento. Míralo otra vez antes de cambiarlo.',
  }),
  'case-is-theirs-already': ({ coordinator }: { coordinator: string }) => ({
    en: `${coordinator} looks after this case already.`,
    es: `${coordinator} ya lleva este caso.`,
  }),
  'not-a-working-coordinator': (_: Record<string, never>) => ({
    en: 'That person is not a coordinator here, or no longer is. Choose someone else.',
    es: 'Esa persona no coordina casos aquí, o ya no lo hace. Elige a otra persona.',
  }),
  'not-heard-yet': (f: { partner: string }) => ({
    en: `${f.partner} has not gone through the private sections yet, and no clinician has met ${f.partner} alone. One of the two is needed.`,
    es: `${f.partner} todavía no ha recorrido sus secciones privadas, y ningún profesional ha hablado a solas con ${f.partner}. Hace falta una de las dos cosas.`,
  }),
}
