import type { ConsentDocument } from '@/lib/domain/consent/document'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/** Counseling notes need a written consent of their own, combined with nothing else: 42 CFR 2.31(b). */
export const counselorNotes: ConsentDocument<'counselor-notes'> = {
  kind: 'counselor-notes',
  version: 1,
  say: {
    en: ({ patient }) => ({
      title: 'Letting your counselor share their notes',
      summary: [
        'A counselor may keep notes that stand apart from your record. Nobody else here reads them.',
        'If you sign, your couples therapist may read them, and what you told us about your use of alcohol or drugs.',
        'You do not have to. The law asks for a “yes” of its own for this, and nothing else depends on it.',
      ],
      body: [
        {
          heading: 'What this means',
          paragraphs: [
            'These notes hold what was said in your sessions with a counselor. They are never sent to a plan because of this paper.',
          ],
        },
        partTwo.en.notice,
      ],
      ifNot: 'Nothing changes. The notes stay with whoever wrote them.',
      terms: {
        patientName: patient,
        disclosingParty: 'My counselor here, and Alongside, which keeps the notes',
        information: 'The separate notes of my counselor, and what I told about my use of alcohol or drugs',
        recipients: 'The couples therapist on our care team',
        purpose: 'At my own request, for my care',
        revocation: partTwo.en.revocation,
        expiry: 'One year from the day I sign, or the end of my care here',
        signature: partTwo.en.signature,
        signedOn: partTwo.en.signedOn,
      },
    }),
    es: ({ patient }) => ({
      title: 'Que tu consejero comparta sus notas',
      summary: [
        'Un consejero puede tener notas aparte de tu expediente. Nadie más aquí las lee.',
        'Si firmas, tu terapeuta de pareja puede leerlas, y también lo que nos contaste sobre tu uso de alcohol o drogas.',
        'No tienes que hacerlo. La ley pide un «sí» aparte para esto y nada más depende de él.',
      ],
      body: [
        {
          heading: 'Qué significa',
          paragraphs: [
            'Estas notas guardan lo que se dijo en tus sesiones con un consejero. Nunca se envían a un seguro por este papel.',
          ],
        },
        partTwo.es.notice,
      ],
      ifNot: 'Nada cambia. Las notas se quedan con quien las escribió.',
      terms: {
        patientName: patient,
        disclosingParty: 'Mi consejero aquí y Alongside, que guarda las notas',
        information: 'Las notas aparte de mi consejero y lo que conté sobre mi uso de alcohol o drogas',
        recipients: 'El terapeuta de pareja de nuestro equipo',
        purpose: 'Porque yo lo pido, para mi atención',
        revocation: partTwo.es.revocation,
        expiry: 'Un año desde el día en que firmo, o el final de mi atención aquí',
        signature: partTwo.es.signature,
        signedOn: partTwo.es.signedOn,
      },
    }),
  },
}
