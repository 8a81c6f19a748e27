/** About a partner's cards, the order of their plans and the letters about them. */
export const planRefusals = {
  'picture-too-large': (_: Record<string, never>) => ({
    en: 'A picture must be smaller than 5 MB. Take it again with a smaller size, or leave it out: we can ask for it later.',
    es: 'Una foto debe pesar menos de 5 MB. Tómala otra vez en un tamaño menor, o déjala: podemos pedirla después.',
  }),
  'picture-from-a-phone': (_: Record<string, never>) => ({
    en: 'We cannot read this kind of picture (HEIC). On your phone choose “Most compatible” for photos, or send a screenshot of it.',
    es: 'No podemos leer este tipo de foto (HEIC). En tu teléfono elige «Más compatible» para las fotos, o manda una captura de pantalla.',
  }),
  'picture-not-readable': (_: Record<string, never>) => ({
    en: 'This file is not a picture we can read. A photo as JPEG, PNG or WebP works.',
    es: 'Este archivo no es una foto que podamos leer. Sirve una foto en JPEG, PNG o WebP.',
  }),
  'picture-too-many-points': ({ width, height }: { width: number; height: number }) => ({
    en: `This picture is ${width} by ${height} points, which is more than we need. Take it again with your phone’s usual setting.`,
    es: `Esta foto mide ${width} por ${height} puntos, más de lo que necesitamos. Tómala otra vez con el ajuste normal de tu teléfono.`,
  }),
  'picture-missing': (_: Record<string, never>) => ({
    en: 'Choose a picture of the front or the back.',
    es: 'Elige una foto del frente o del reverso.',
  }),
  'no-plan-for-a-card': (_: Record<string, never>) => ({
    en: 'There is no plan to keep a card for.',
    es: 'No hay ningún plan al que pertenezca una tarjeta.',
  }),
  'plan-named-already': ({ payer }: { payer: string }) => ({
    en: `A plan with ${payer} and this member ID is there already.`,
    es: `Ya hay un plan con ${payer} y este número de miembro.`,
  }),
  'most-plans-named': (_: Record<string, never>) => ({
    en: 'Four plans are there already. Change one of them instead.',
    es: 'Ya hay cuatro planes. Cambia uno de ellos.',
  }),
  'order-needs-a-reason': (_: Record<string, never>) => ({
    en: 'Say why this plan pays first: whose name a plan is in would give another order.',
    es: 'Escribe por qué este plan paga primero: por el titular, el orden sería otro.',
  }),
  'pays-first-already': (_: Record<string, never>) => ({
    en: 'This plan pays first already. Look again before you change the order.',
    es: 'Este plan ya paga primero. Míralo otra vez antes de cambiar el orden.',
  }),
  'nothing-to-write-about': ({ partner }: { partner: string }) => ({
    en: `Nothing about a plan of ${partner} is concluded yet, so there is nothing to write.`,
    es: `Todavía no se ha cerrado nada sobre un plan de ${partner}, así que no hay nada que escribir.`,
  }),
  'letter-needs-consent': ({ partner }: { partner: string }) => ({
    en: `${partner} has not signed “Talking to your plan”, or has stopped it. What a payer told us goes into no new letter until ${partner} signs; letters sent before stay on ${partner}’s page.`,
    es: `${partner} no ha firmado «Hablar con tu seguro» o lo ha detenido. Lo que nos dijo el seguro no entra en ninguna carta nueva hasta que firme; las cartas ya enviadas siguen en su página.`,
  }),
  'letter-sent-already': (_: Record<string, never>) => ({
    en: 'This letter was sent already.',
    es: 'Esta carta ya se envió.',
  }),
  'benefits-check-over': ({ partner, day }: { partner: string; day: string }) => ({
    en: `The check of ${partner}’s plan counted until ${day}. Verify it again before you enroll the couple.`,
    es: `La verificación del plan de ${partner} valía hasta el ${day}. Verifícalo otra vez antes de inscribir a la pareja.`,
  }),
  'no-one-else-reads-it': (_: Record<string, never>) => ({
    en: 'This plan is in the person’s own name, so the insurer’s letters come to them anyway.',
    es: 'Este plan está a su propio nombre, así que las cartas del seguro ya le llegan solo a esa persona.',
  }),
}
