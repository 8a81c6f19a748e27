import type { ConsentDocument } from '@/lib/domain/consent/document'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/**
 * Program agreement: attendance, and how the couples therapist deals with secrets (AAMFT Code 2.2 and 2.3). The
 * exceptions are named one by one; individual therapists and counselors are not part of it.
 */
export const agreement: ConsentDocument<'agreement'> = {
  kind: 'agreement',
  version: 1,
  say: {
    en: () => ({
      title: 'How we work together',
      summary: [
        'Come to the sessions you both planned. If you cannot, tell us as soon as you know. Missing one does not put you out of the program: we look for another time.',
        'Your own therapist keeps what you say to themselves. The couples therapist works for both of you, and does not keep secrets from one of you for the other.',
        'There are four things the couples therapist never brings up: violence or fear at home, a plan to stay safe, your private answers, and where you are or how to reach you.',
      ],
      body: [
        {
          heading: 'Being there',
          paragraphs: [
            'The program is 9 to 15 hours a week. Be on time, sober enough to take part, and in a private place. Children stay out of sessions; pets are welcome.',
            'If both of you, or one of you, often cannot come, we talk about a plan that fits better.',
          ],
        },
        {
          heading: 'No secrets in couples sessions, and what this does not cover',
          paragraphs: [
            'What one of you tells the couples therapist alone may be brought into your work together. The therapist asks you first how and when, and gives you time to say it yourself.',
            'Never covered: violence, threats or fear at home. A safety plan, or that there is one. Your answers to our private questions. Where you are staying, and how you asked us to reach you.',
            'Your individual therapist, your counselor and your coordinator are not part of this. They tell your partner and the couples therapist nothing unless you sign for it.',
          ],
        },
        {
          heading: 'Two records and a third',
          paragraphs: [
            'Each of you has a record that the other cannot open. Couples sessions are kept in a joint record. It leaves us only when both of you have signed.',
            'Either of you may leave the program. The other keeps their own care and their own record.',
          ],
        },
        partTwo.en.notice,
      ],
      ifNot: 'We cannot start joint work. You can ask us to explain any line of it first.',
      terms: {
        who: 'You, your partner, and everyone on your care team',
        what: 'Coming to sessions; how the couples therapist deals with what you say alone; how joint records are kept',
        why: 'So that both of you know the rules before you need them',
        until: 'The end of your care here',
        stop: 'Talk to your coordinator, or press “Stop” under Privacy. Joint sessions then end; we help each of you to go on.',
      },
    }),
    es: () => ({
      title: 'Cómo trabajamos juntos',
      summary: [
        'Vengan a las sesiones que planearon. Si no puedes, avisa en cuanto lo sepas. Faltar a una no te deja fuera del programa: buscamos otra hora.',
        'Tu terapeuta propio guarda lo que le cuentas. El terapeuta de pareja trabaja para las dos personas y no guarda secretos de una frente a la otra.',
        'Hay cuatro cosas que el terapeuta de pareja nunca saca a la luz: violencia o miedo en casa, un plan para estar a salvo, tus respuestas privadas y dónde estás o cómo encontrarte.',
      ],
      body: [
        {
          heading: 'Estar ahí',
          paragraphs: [
            'El programa es de 9 a 15 horas por semana. Llega a tiempo, en estado de participar y en un lugar privado. Los niños no entran a las sesiones; las mascotas son bienvenidas.',
            'Si con frecuencia no pueden venir, hablamos de un plan que les quede mejor.',
          ],
        },
        {
          heading: 'Sin secretos en las sesiones de pareja, y lo que esto no incluye',
          paragraphs: [
            'Lo que una persona cuenta a solas al terapeuta de pareja puede entrar en el trabajo común. Antes te pregunta cómo y cuándo, y te da tiempo para decirlo tú.',
            'Nunca se incluye: violencia, amenazas o miedo en casa. Un plan de seguridad, ni que exista. Tus respuestas a nuestras preguntas privadas. Dónde te quedas y cómo pediste que nos comuniquemos.',
            'Tu terapeuta individual, tu consejero y quien coordina tu caso no entran en esto. No dicen nada a tu pareja ni al terapeuta de pareja si no lo firmas.',
          ],
        },
        {
          heading: 'Dos expedientes y un tercero',
          paragraphs: [
            'Cada persona tiene un expediente que la otra no puede abrir. Las sesiones de pareja están en un expediente común. Solo sale de aquí cuando las dos personas han firmado.',
            'Cualquiera puede dejar el programa. La otra persona conserva su atención y su expediente.',
          ],
        },
        partTwo.es.notice,
      ],
      ifNot:
        'No podemos empezar el trabajo en pareja. Antes puedes pedir que te expliquemos cualquier línea.',
      terms: {
        who: 'Tú, tu pareja y todo tu equipo',
        what: 'Venir a las sesiones; qué hace el terapeuta de pareja con lo que cuentas a solas; cómo se guarda lo común',
        why: 'Para que conozcan las reglas antes de necesitarlas',
        until: 'El final de tu atención aquí',
        stop: 'Habla con quien coordina tu caso o pulsa «Parar» en Privacidad. Entonces terminan las sesiones en pareja y ayudamos a cada persona a seguir.',
      },
    }),
  },
}
