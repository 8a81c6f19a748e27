type Nothing = Record<string, never>

/** What the coordinator's desk refuses. Read by staff; the Spanish is here because every refusal has both. */
export const deskRefusals = {
  'day-must-be-ahead': (_: Nothing) => ({
    en: 'Choose a day after today, within a year.',
    es: 'Elige un día después de hoy, dentro de un año.',
  }),
  'not-put-aside': (_: Nothing) => ({
    en: 'This couple is not set aside any more.',
    es: 'Esta pareja ya no está apartada.',
  }),
  'note-is-closed': (_: Nothing) => ({
    en: 'A note can be changed by its author for ten minutes. Write another one.',
    es: 'Quien escribió una nota puede cambiarla durante diez minutos. Escribe otra.',
  }),
  'tag-is-there': ({ tag }: { tag: string }) => ({
    en: `The tag “${tag}” is there already.`,
    es: `La etiqueta «${tag}» ya está puesta.`,
  }),
  'case-not-yours-now': (_: Nothing) => ({
    en: 'This couple is no longer yours. Nothing was done for it.',
    es: 'Esta pareja ya no está a tu cargo. No se hizo nada con ella.',
  }),
  'undo-is-over': (_: Nothing) => ({
    en: 'That can no longer be undone: ten minutes have passed, or someone has changed it since.',
    es: 'Eso ya no se puede deshacer: pasaron diez minutos o alguien lo cambió después.',
  }),
  'on-the-waitlist-already': (_: Nothing) => ({
    en: 'This couple is on the waitlist already.',
    es: 'Esta pareja ya está en la lista de espera.',
  }),
  'waits-before-the-program': (_: Nothing) => ({
    en: 'This couple is in the program. The waitlist is for couples that still wait for a place.',
    es: 'Esta pareja está en el programa. La lista de espera es para quienes aún esperan un lugar.',
  }),
  'not-on-the-waitlist': (_: Nothing) => ({
    en: 'This couple is not on the waitlist.',
    es: 'Esta pareja no está en la lista de espera.',
  }),
  'recognized-alone-only': (_: Nothing) => ({
    en: 'Recognize each partner alone: with someone else there, a person may not be free to say who they are.',
    es: 'Reconoce a cada persona a solas: con alguien más presente quizá no pueda decir quién es.',
  }),
  'two-facts-needed': (_: Nothing) => ({
    en: 'Two things must agree with the card. A spouse can know one.',
    es: 'Dos cosas deben coincidir con el documento. La pareja puede saber una.',
  }),
  'recognized-already': ({ name }: { name: string }) => ({
    en: `${name} was recognized already.`,
    es: `${name} ya tiene su identidad comprobada.`,
  }),
  'couple-in-the-program': (_: Nothing) => ({
    en: 'This couple is in the program. What ends there is a discharge, not a declined application.',
    es: 'Esta pareja está en el programa. Allí termina con un alta, no con una solicitud rechazada.',
  }),
  'letter-without-crisis-lines': ({ name }: { name: string }) => ({
    en: `The letter to ${name} must keep the lines about 988 and 911.`,
    es: `La carta a ${name} debe conservar las líneas sobre el 988 y el 911.`,
  }),
  'letters-not-ready': (_: Nothing) => ({
    en: 'Prepare both letters first.',
    es: 'Prepara primero las dos cartas.',
  }),
  'case-is-closed': (_: Nothing) => ({
    en: 'This application is closed.',
    es: 'Esta solicitud está cerrada.',
  }),
  'case-is-not-closed': (_: Nothing) => ({
    en: 'This application is open.',
    es: 'Esta solicitud está abierta.',
  }),
  'partner-applied-elsewhere': (_: Nothing) => ({
    en: 'One of them is in another application by now, so this one cannot be opened again.',
    es: 'Una de las dos personas ya está en otra solicitud, así que esta no se puede volver a abrir.',
  }),
}
