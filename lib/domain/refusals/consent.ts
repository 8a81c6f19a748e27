type Nothing = Record<string, never>
type Partner = { partner: string }

/** What consents say "no" to. Sentences about a partner are for staff; they never say whether it was declined. */
export const consentRefusals = {
  'type-your-full-name': ({ legalName }: { legalName: string }) => ({
    en: `Type your full name as you gave it to us: ${legalName}. If it has changed, change it under “About you” first.`,
    es: `Escribe tu nombre completo como nos lo diste: ${legalName}. Si ha cambiado, cámbialo antes en «Sobre ti».`,
  }),
  'about-you-before-signing': (_: Nothing) => ({
    en: 'First tell us your full name under “About you”. It stands in the text you sign.',
    es: 'Antes dinos tu nombre completo en «Sobre ti». Está en el texto que firmas.',
  }),
  'text-changed-meanwhile': (_: Nothing) => ({
    en: 'This text has changed since you opened it. Read it again before you decide; nothing was signed.',
    es: 'Este texto ha cambiado desde que lo abriste. Léelo otra vez antes de decidir; no se firmó nada.',
  }),
  'already-signed': (_: Nothing) => ({
    en: 'You have signed this already. You can find your copy under Privacy.',
    es: 'Ya firmaste esto. Tienes tu copia en Privacidad.',
  }),
  'nothing-to-stop': (_: Nothing) => ({
    en: 'This was stopped already. Nothing is shared because of it.',
    es: 'Esto ya estaba parado. No se comparte nada por ello.',
  }),
  'consent-not-live': ({ partner }: Partner) => ({
    en: `${partner} has not signed “Talking to your plan”, or has stopped it. Ask ${partner}: nothing may be asked of a payer before.`,
    es: `${partner} no ha firmado «Hablar con tu seguro», o lo paró. Pregúntale: antes no se puede pedir nada a un seguro.`,
  }),
  'consents-missing': ({ partner }: Partner) => ({
    en: `${partner} has not signed everything the program needs, or has stopped part of it. Ask ${partner} to look at “Read and sign”.`,
    es: `${partner} no ha firmado todo lo que el programa necesita, o paró una parte. Pídele que mire «Leer y firmar».`,
  }),
  'joint-record-waits': (_: Nothing) => ({
    en: 'The joint record waits. It goes out only while both partners’ signatures hold.',
    es: 'El expediente común espera. Solo sale mientras valen las firmas de las dos personas.',
  }),
  'release-is-over': (_: Nothing) => ({
    en: 'This request is no longer open.',
    es: 'Esta petición ya no está abierta.',
  }),
}
