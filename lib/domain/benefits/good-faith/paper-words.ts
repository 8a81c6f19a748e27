/** The words of a good-faith estimate, in both languages. */
export const paperWords = {
  en: {
    title: 'Your good-faith estimate',
    footer: 'Alongside · Estimate, not a guarantee',
    forWhom: (name: string, born: string) => (born ? `For ${name}, born ${born}.` : `For ${name}.`),
    made: (on: string) => `Made on ${on}.`,
    holds: (from: string, until: string) => `It holds for care from ${from} through ${until}.`,
    expected: 'The care we expect',
    table: 'Services and charges',
    head: ['Service', 'Code', 'How many', 'Each', 'Together'],
    total: 'In all',
    provider: (name: string, npi: string) =>
      npi ? `Provided by ${name}, NPI ${npi}, by video.` : `Provided by ${name}, by video.`,
    notAGuarantee:
      'Estimate, not a guarantee. Your needs can change, and then the bill can be higher or lower. Other services may be booked or billed apart and are not in this list. This paper is not a contract: you do not have to take any of this care.',
    rights: 'Your rights',
    rightsList: [
      'You can ask for a new estimate at any time. You get it within 3 business days.',
      'If a bill is at least $400 above this estimate, you can dispute it. You have 120 days from the day on the first bill.',
      'You can ask us to change the bill to match the estimate, or to agree on another amount.',
      'To dispute a bill or to ask about your rights: www.cms.gov/nosurprises or 1-800-985-3059. A dispute does not change the care you get.',
      'Keep this paper. You may need it if you dispute a bill.',
    ],
  },
  es: {
    title: 'Tu estimación de buena fe',
    footer: 'Alongside · Es una estimación, no una garantía',
    forWhom: (name: string, born: string) =>
      born ? `Para ${name}. Fecha de nacimiento: ${born}.` : `Para ${name}.`,
    made: (on: string) => `Hecha el ${on}.`,
    holds: (from: string, until: string) => `Vale para la atención del ${from} al ${until}.`,
    expected: 'La atención que esperamos',
    table: 'Servicios y precios',
    head: ['Servicio', 'Código', 'Cuántos', 'Cada uno', 'Juntos'],
    total: 'En total',
    provider: (name: string, npi: string) =>
      npi ? `La da ${name}, NPI ${npi}, por video.` : `La da ${name}, por video.`,
    notAGuarantee:
      'Es una estimación, no una garantía. Lo que necesitas puede cambiar, y entonces la cuenta puede ser mayor o menor. Otros servicios pueden citarse o cobrarse aparte y no están en esta lista. Este papel no es un contrato: no tienes que tomar esta atención.',
    rights: 'Tus derechos',
    rightsList: [
      'Puedes pedir otra estimación cuando quieras. La recibes en 3 días hábiles.',
      'Si una cuenta pasa esta estimación por 400 dólares o más, puedes reclamar. Tienes 120 días desde la fecha de la primera cuenta.',
      'Puedes pedirnos que cambiemos la cuenta para que coincida, o acordar otra cantidad.',
      'Para reclamar o saber más de tus derechos: www.cms.gov/nosurprises o 1-800-985-3059. Reclamar no cambia la atención que recibes.',
      'Guarda este papel. Puede hacerte falta si reclamas una cuenta.',
    ],
  },
}
