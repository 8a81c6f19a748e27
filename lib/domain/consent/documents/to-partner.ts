import type { ConsentDocument, DocumentFacts } from '@/lib/domain/consent/document'
import type { SharedItem } from '@/lib/domain/consent/kinds'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/** A consent to let one named person, the partner, see one item (42 CFR 2.31; AAMFT Code 2.2). One text per item. */
export const toPartner = (item: SharedItem): ConsentDocument<'to-partner'> => ({
  kind: 'to-partner',
  version: 1,
  say: {
    en: (facts) => english(items[item].en, facts),
    es: (facts) => spanish(items[item].es, facts),
  },
})

const english = (item: Item, { patient, partner }: DocumentFacts) => ({
  title: `Sharing ${item.name} with ${partner}`,
  summary: [
    `If you sign, ${partner} can see ${item.what}.`,
    `${item.not} Nothing else changes: everything else in your record stays yours alone.`,
    `You do not have to do this. ${partner} is never told that you were asked. If you do not feel free to say no, do not sign, and talk to your own therapist.`,
  ],
  body: [
    {
      heading: 'What this means',
      paragraphs: [
        `${partner} sees it on a page of their own, from the moment you sign to the moment you stop. When you stop, the page is empty, as if you had never shared anything. What ${partner} has read by then cannot be unread.`,
      ],
    },
    partTwo.en.notice,
  ],
  ifNot: `Nothing happens. ${partner} sees the same empty page as before, and your care goes on just the same.`,
  terms: {
    patientName: patient,
    disclosingParty: partTwo.en.from,
    information: `${item.information} ${item.not}`,
    recipients: `${partner}, my partner in this program`,
    purpose: 'At my own request, so that we can support each other',
    revocation: partTwo.en.revocation,
    expiry: 'One year from the day I sign, or the day we are no longer in the program as a couple',
    signature: partTwo.en.signature,
    signedOn: partTwo.en.signedOn,
  },
})

const spanish = (item: Item, { patient, partner }: DocumentFacts) => ({
  title: `Compartir ${item.name} con ${partner}`,
  summary: [
    `Si firmas, ${partner} puede ver ${item.what}.`,
    `${item.not} Nada más cambia: todo lo demás de tu expediente sigue siendo solo tuyo.`,
    `No tienes que hacerlo. A ${partner} nunca se le dice que te lo preguntamos. Si no sientes libertad para decir que no, no firmes y habla con tu terapeuta.`,
  ],
  body: [
    {
      heading: 'Qué significa',
      paragraphs: [
        `${partner} lo ve en una página suya, desde que firmas hasta que lo paras. Entonces la página queda vacía, como si nunca hubieras compartido nada. Lo que ${partner} ya haya leído no se puede borrar de su memoria.`,
      ],
    },
    partTwo.es.notice,
  ],
  ifNot: `No pasa nada. ${partner} ve la misma página vacía que antes y tu atención sigue igual.`,
  terms: {
    patientName: patient,
    disclosingParty: partTwo.es.from,
    information: `${item.information} ${item.not}`,
    recipients: `${partner}, mi pareja en este programa`,
    purpose: 'Porque yo lo pido, para apoyarnos',
    revocation: partTwo.es.revocation,
    expiry: 'Un año desde el día en que firmo, o el día en que ya no estemos en el programa como pareja',
    signature: partTwo.es.signature,
    signedOn: partTwo.es.signedOn,
  },
})

type Item = { name: string; what: string; information: string; not: string }

const items: Record<SharedItem, Record<'en' | 'es', Item>> = {
  times: {
    en: {
      name: 'your own appointments',
      what: 'when your own sessions are and what kind they are',
      information: 'The days, hours and kinds of my own sessions.',
      not: 'Not who leads them, not what is said, and not whether you come.',
    },
    es: {
      name: 'tus citas propias',
      what: 'cuándo son tus sesiones propias y de qué tipo son',
      information: 'Los días, las horas y el tipo de mis sesiones propias.',
      not: 'No quién las lleva, ni qué se dice, ni si vas.',
    },
  },
  goals: {
    en: {
      name: 'your goals',
      what: 'your own goals, in the words you wrote',
      information: 'My own goals, in my own words.',
      not: 'Not what your therapist writes about them.',
    },
    es: {
      name: 'tus metas',
      what: 'tus metas, con las palabras que escribiste',
      information: 'Mis metas, con mis palabras.',
      not: 'No lo que tu terapeuta escribe sobre ellas.',
    },
  },
  'check-ins': {
    en: {
      name: 'your check-in results',
      what: 'how your check-ins about mood, worry and recovery turned out: a number and what it stands for',
      information: 'The totals of my check-ins on mood, worry and recovery, with their dates.',
      not: 'Not one single answer, and nothing about safety.',
    },
    es: {
      name: 'tus resultados',
      what: 'cómo salieron tus preguntas sobre ánimo, preocupación y recuperación: un número y qué significa',
      information: 'Los totales de mis preguntas sobre ánimo, preocupación y recuperación, con sus fechas.',
      not: 'Ninguna respuesta suelta y nada sobre seguridad.',
    },
  },
}
