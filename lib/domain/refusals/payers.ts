type Nothing = Record<string, never>

/** What an admin hears who keeps payers and fees. Staff read English; every refusal speaks both. */
export const payerRefusals = {
  'payer-goes-by-that-name': ({ word, payer }: { word: string; payer: string }) => ({
    en: `“${word}” is already a name of ${payer}. A plan would not know which of the two is meant. Take it off one of them.`,
    es: `«${word}» ya es un nombre de ${payer}. No se sabría cuál de los dos es. Quítalo de uno de ellos.`,
  }),
  'payer-listed-already': (_: Nothing) => ({
    en: 'A payer of that name is in the list already. Open it and change it there.',
    es: 'Ya hay un seguro con ese nombre en la lista. Ábrelo y cámbialo ahí.',
  }),
  'payer-changed-meanwhile': ({ name }: { name: string }) => ({
    en: `Someone changed ${name} while you had it open, so nothing of yours was saved. Open the page again, look at what is new, and make your change there.`,
    es: `Alguien cambió ${name} mientras lo tenías abierto y no se guardó nada tuyo. Abre la página otra vez, mira lo nuevo y haz ahí tu cambio.`,
  }),
  'payer-is-retired': ({ name }: { name: string }) => ({
    en: `${name} is no longer in use. Bring it back before you change it.`,
    es: `${name} ya no está en uso. Recupéralo antes de cambiarlo.`,
  }),
  'fee-overlaps': (_: Nothing) => ({
    en: 'An amount for this service holds on some of these days already. End that one first, or choose other days.',
    es: 'Ya hay un monto para este servicio en algunos de esos días. Termina ese primero o elige otros días.',
  }),
  'fee-ends-before-it-begins': (_: Nothing) => ({
    en: 'The last day comes before the first.',
    es: 'El último día va antes que el primero.',
  }),
}
