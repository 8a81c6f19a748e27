import type { ConsentDocument } from '@/lib/domain/consent/document'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/** From one's individual therapist to the couple's: apart from everything else one signs (AAMFT Code 2.2). */
export const toCouplesTherapist: ConsentDocument<'to-couples-therapist'> = {
  kind: 'to-couples-therapist',
  version: 1,
  say: {
    en: ({ patient }) => ({
      title: 'Letting your own therapist talk to your couples therapist',
      summary: [
        'If you sign, your own therapist may tell your couples therapist what helps your work as a couple. The couples therapist can also see the results of your check-ins.',
        'The couples therapist does not keep secrets in couples sessions. So what reaches them may come up there, with care and after asking you.',
        'Never passed on: your answers about fear or harm at home, a plan to stay safe, and where you are.',
      ],
      body: [
        {
          heading: 'What this means',
          paragraphs: [
            'Many people choose this, and many do not. Couples work goes on either way. You can ask your own therapist to pass on only part of it.',
          ],
        },
        partTwo.en.notice,
      ],
      ifNot: 'Nothing changes. Your couples therapist knows only what comes up in your sessions.',
      terms: {
        patientName: patient,
        disclosingParty: 'My individual therapist here, and Alongside, which keeps my record',
        information:
          'What I work on alone, how I am doing, and the results of my check-ins. Not my answers on safety at home, not a safety plan, not where I am.',
        recipients: 'The couples therapist on our care team',
        purpose: 'At my own request, so that my own work and our work as a couple fit together',
        revocation: partTwo.en.revocation,
        expiry: 'One year from the day I sign, or the end of my care here',
        signature: partTwo.en.signature,
        signedOn: partTwo.en.signedOn,
      },
    }),
    es: ({ patient }) => ({
      title: 'Que tu terapeuta hable con el terapeuta de pareja',
      summary: [
        'Si firmas, tu terapeuta puede decir al terapeuta de pareja lo que ayuda a su trabajo en común. El terapeuta de pareja también puede ver los resultados de tus preguntas.',
        'El terapeuta de pareja no guarda secretos en las sesiones de pareja. Lo que le llega puede salir allí, con cuidado y después de preguntarte.',
        'Nunca se pasa: tus respuestas sobre miedo o daño en casa, un plan de seguridad y dónde estás.',
      ],
      body: [
        {
          heading: 'Qué significa',
          paragraphs: [
            'Muchas personas lo eligen y muchas no. El trabajo en pareja sigue igual. Puedes pedir a tu terapeuta que pase solo una parte.',
          ],
        },
        partTwo.es.notice,
      ],
      ifNot: 'Nada cambia. El terapeuta de pareja solo sabe lo que sale en sus sesiones.',
      terms: {
        patientName: patient,
        disclosingParty: 'Mi terapeuta individual aquí y Alongside, que guarda mi expediente',
        information:
          'En qué trabajo a solas, cómo estoy y los resultados de mis preguntas. No mis respuestas sobre la seguridad en casa, ni un plan de seguridad, ni dónde estoy.',
        recipients: 'El terapeuta de pareja de nuestro equipo',
        purpose: 'Porque yo lo pido, para que mi trabajo y el de la pareja vayan juntos',
        revocation: partTwo.es.revocation,
        expiry: 'Un año desde el día en que firmo, o el final de mi atención aquí',
        signature: partTwo.es.signature,
        signedOn: partTwo.es.signedOn,
      },
    }),
  },
}
