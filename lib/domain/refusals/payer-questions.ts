type Nothing = Record<string, never>

/**
 * What the desk hears when it writes a question to a payer, sends it, or takes in a file of answers. Read by staff; which
 * letter no paper can show also by whoever the paper is for.
 */
export const payerQuestionRefusals = {
  'question-lacks': ({ what }: { what: string }) => ({
    en: `The question cannot be written without ${what}.`,
    es: `No se puede escribir la pregunta sin este dato: ${what}.`,
  }),
  'letter-no-paper-can-show': ({ letter }: { letter: string }) => ({
    en: `This paper cannot be made yet: it would have to show “${letter}”, which we cannot print. Write that word in Latin letters, or ask us for help.`,
    es: `Todavía no podemos hacer este documento: tendría que mostrar «${letter}» y no podemos imprimirlo. Escribe esa palabra con letras latinas o pídenos ayuda.`,
  }),
  'question-has-a-letter-payers-cannot-read': ({ what, letter }: { what: string; letter: string }) => ({
    en: `${what} holds “${letter}”, which payers cannot read. Write it with plain letters, as the card shows it.`,
    es: `${what}: contiene «${letter}», que los seguros no pueden leer. Escríbelo con letras simples, como está en la tarjeta.`,
  }),
  'question-too-long': ({ what, most }: { what: string; most: string }) => ({
    en: `${what} is too long: a question has room for ${most} characters.`,
    es: `${what}: es demasiado largo. En una pregunta caben ${most} caracteres.`,
  }),
  'question-needs-the-npi': (_: Nothing) => ({
    en: 'The program’s NPI is not set, and no payer answers without one. Whoever runs the server sets PROGRAM_NPI.',
    es: 'Falta el NPI del programa y ningún seguro responde sin él. Quien administra el servidor lo pone en PROGRAM_NPI.',
  }),
  'no-plan-to-ask-about': ({ partner }: { partner: string }) => ({
    en: `${partner} said there is no plan, so there is nobody to ask.`,
    es: `${partner} dijo que no tiene seguro, así que no hay a quién preguntar.`,
  }),
  'question-sent-already': (_: Nothing) => ({
    en: 'This question was sent already. Write a new one to ask again.',
    es: 'Esta pregunta ya se envió. Escribe otra para preguntar de nuevo.',
  }),
  'question-says-former-words': (_: Nothing) => ({
    en: 'The plan was corrected after this question was written, so it was not sent. Write it anew.',
    es: 'El plan se corrigió después de escribir esta pregunta, así que no se envió. Escríbela de nuevo.',
  }),
  'batch-names-nobody': ({ why }: { why: string }) => ({
    en: `The file names no member. ${why}`,
    es: `El archivo no nombra a nadie. ${why}`,
  }),
  'answers-went-to-askers': (_: Nothing) => ({
    en: 'Every answer in this file is about a question of ours and went to whoever asked. Nothing is left to take.',
    es: 'Cada respuesta de este archivo es de una pregunta nuestra y fue a quien la hizo. No queda nada por tomar.',
  }),
  'file-is-a-reply': (_: Nothing) => ({
    en: 'This file can be read now. Take it: whoever in it is nobody’s here can be set aside there.',
    es: 'Este archivo ya se puede leer. Tómalo: a quien no sea de aquí lo puedes apartar allí.',
  }),
  'file-ends-the-program': (_: Nothing) => ({
    en: 'The program ended twice while it read this file, so it is not opened again. Put it away, and ask the payer for one reply per member.',
    es: 'El programa se cerró dos veces al leer este archivo, así que ya no se abre. Apártalo y pide al seguro una respuesta por persona.',
  }),
  'file-handled-meanwhile': (_: Nothing) => ({
    en: 'Somebody else has just taken this file or put it away. Look at the list again.',
    es: 'Otra persona acaba de tomar este archivo o de apartarlo. Mira la lista otra vez.',
  }),
  'delivered-text-taken': ({ by }: { by: string }) => ({
    en: `The same answers lay here under another name, and ${by} has taken them already. This file is done with.`,
    es: `Las mismas respuestas estaban aquí con otro nombre y ${by} ya las tomó. Este archivo queda resuelto.`,
  }),
  'member-settled-meanwhile': (_: Nothing) => ({
    en: 'This reply was brought in or set aside a moment ago. Look at the list again.',
    es: 'Esta respuesta se trajo o se apartó hace un momento. Mira la lista otra vez.',
  }),
  'no-sure-replies': (_: Nothing) => ({
    en: 'No reply in this file is sure. Look at each of them.',
    es: 'Ninguna respuesta de este archivo es segura. Mira cada una.',
  }),
}
