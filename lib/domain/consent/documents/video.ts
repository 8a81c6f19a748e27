import type { ConsentDocument } from '@/lib/domain/consent/document'

/** Consent to telehealth: what differs from a room with a door, and what happens when the picture is gone. */
export const video: ConsentDocument<'video'> = {
  kind: 'video',
  version: 1,
  say: {
    en: () => ({
      title: 'Meeting by video',
      summary: [
        'All sessions are by video. You need a place where nobody else hears you, and a device that works.',
        'At the start of each session we ask where you are, so that help can find you if you need it.',
        'We never record a session. Please do not record one either.',
      ],
      body: [
        {
          heading: 'What is different by video',
          paragraphs: [
            'You do not have to travel. But a picture can freeze, and a clinician sees less of you. If the line drops we call the number you gave us, in the way you said is safe.',
            'We use a line that nobody can listen in on. What we cannot keep private is your own room: who is near the door, who shares the device.',
            'You must be in the state that you told us, because that is where your clinicians are allowed to treat you. Tell us before you travel.',
          ],
        },
        {
          heading: 'If something happens',
          paragraphs: [
            'If you are in danger during a session, your clinician may send help to the place where you are, and may call the person you named for that.',
          ],
        },
      ],
      ifNot: 'We cannot meet you: we have no rooms of our own. We can help you find care near you.',
      terms: {
        who: 'You and the people in each session',
        what: 'Sound and picture while a session lasts. Nothing of it is kept.',
        why: 'To meet without having to travel',
        until: 'The end of your care here',
        stop: 'Leave a session at any time. To stop for good, tell your care team or press “Stop” under Privacy.',
      },
    }),
    es: () => ({
      title: 'Vernos por video',
      summary: [
        'Todas las sesiones son por video. Necesitas un lugar donde nadie más te oiga y un aparato que funcione.',
        'Al empezar cada sesión preguntamos dónde estás, para que la ayuda pueda llegar si hace falta.',
        'Nunca grabamos una sesión. Tú tampoco la grabes, por favor.',
      ],
      body: [
        {
          heading: 'Qué cambia con el video',
          paragraphs: [
            'Te ahorra el camino. Pero la imagen puede pararse y el profesional ve menos de ti. Si se corta, llamamos al número que nos diste, de la forma que dijiste que es segura.',
            'Usamos una línea en la que nadie puede escuchar. Lo que no podemos cuidar es tu propio cuarto: quién está cerca de la puerta, quién comparte el aparato.',
            'Tienes que estar en el estado que nos dijiste, porque allí tu equipo tiene permiso para atenderte. Avísanos antes de viajar.',
          ],
        },
        {
          heading: 'Si pasa algo',
          paragraphs: [
            'Si estás en peligro durante una sesión, el profesional puede enviar ayuda al lugar donde estás y llamar a la persona que nombraste para eso.',
          ],
        },
      ],
      ifNot: 'No podemos vernos: no tenemos consultorios propios. Podemos ayudarte a buscar atención cerca.',
      terms: {
        who: 'Tú y las personas de cada sesión',
        what: 'Sonido e imagen mientras dura la sesión. No se guarda nada.',
        why: 'Para vernos sin que tengas que viajar',
        until: 'El final de tu atención aquí',
        stop: 'Sal de una sesión cuando quieras. Para dejarlo del todo, dilo a tu equipo o pulsa «Parar» en Privacidad.',
      },
    }),
  },
}
