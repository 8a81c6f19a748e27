import type { ConsentDocument } from '@/lib/domain/consent/document'

/** Informed consent to treatment: what care is, what it can do and cannot, and that it may be stopped. */
export const care: ConsentDocument<'care'> = {
  kind: 'care',
  version: 1,
  say: {
    en: () => ({
      title: 'Agreeing to care',
      summary: [
        'Care here is talk, skills and practice: 9 to 15 hours a week, alone and together. You have a therapist of your own. The two of you also share a couples therapist.',
        'It helps many people. It can also be hard: old pain can come up, and the two of you may see things in different ways. We cannot promise how it will turn out.',
        'You decide. You may ask about anything, say no to any part of it, and stop whenever you want.',
      ],
      body: [
        {
          heading: 'What we do',
          paragraphs: [
            'We get to know you, make a plan with you, and look at it again every few weeks. There are sessions by yourself, with your partner, and in groups. If you wish, we can talk about medicine, and about care for alcohol or drug use.',
            'Other ways to get help are weekly therapy, care at a clinic, a stay in a hospital, or medicine alone. We will tell you if we think one of them would serve you better.',
          ],
        },
        {
          heading: 'What we cannot do',
          paragraphs: [
            'We are not an emergency service. In danger, call 911. When you cannot bear it, call or text 988.',
            'We cannot treat severe withdrawal by video. If you need that care, we help you find it first.',
          ],
        },
        {
          heading: 'What we must tell',
          paragraphs: [
            'Clinicians must act when a child or an adult who cannot look after themselves is being hurt, or when a life is in danger. They tell you first whenever they safely can.',
          ],
        },
      ],
      ifNot: 'We cannot treat you. You can talk with us about what worries you, and sign later.',
      terms: {
        who: 'You, and the clinicians on your care team',
        what: 'Individual, couples and group sessions, and what you agree with your team besides',
        why: 'To help you with what brought you here',
        until: 'The end of your care here',
        stop: 'Tell anyone on your care team, or press “Stop” under Privacy. We then help you to a safe next step.',
      },
    }),
    es: () => ({
      title: 'Aceptar la atención',
      summary: [
        'Aquí la atención es hablar, aprender y practicar: de 9 a 15 horas por semana, a solas y en pareja. Tienes un terapeuta propio. También comparten un terapeuta de pareja.',
        'Ayuda a muchas personas. También puede ser difícil: puede volver un dolor antiguo y pueden ver las cosas de manera distinta. No podemos prometer cómo saldrá.',
        'Tú decides. Puedes preguntar lo que sea, decir que no a cualquier parte y dejarlo cuando quieras.',
      ],
      body: [
        {
          heading: 'Qué hacemos',
          paragraphs: [
            'Te conocemos, hacemos un plan contigo y lo miramos de nuevo cada pocas semanas. Hay sesiones a solas, con tu pareja y en grupo. Si quieres, hablamos también de medicinas y de la atención por alcohol o drogas.',
            'Hay otras formas de ayuda: terapia semanal, una clínica, un hospital o solo medicinas. Te diremos si creemos que una de ellas te serviría mejor.',
          ],
        },
        {
          heading: 'Qué no podemos hacer',
          paragraphs: [
            'No somos un servicio de emergencia. Si hay peligro, llama al 911. Cuando no puedas más, llama o escribe al 988.',
            'No podemos atender por video una abstinencia grave. Si necesitas eso, te ayudamos primero a encontrarlo.',
          ],
        },
        {
          heading: 'Qué tenemos que decir',
          paragraphs: [
            'El equipo tiene que actuar cuando alguien hace daño a un niño o a una persona que no puede cuidarse sola, o cuando una vida está en peligro. Te lo decimos antes siempre que sea seguro.',
          ],
        },
      ],
      ifNot: 'No podemos atenderte. Puedes contarnos qué te preocupa y firmar más tarde.',
      terms: {
        who: 'Tú y quienes forman tu equipo',
        what: 'Sesiones individuales, de pareja y de grupo, y lo que acuerdes con tu equipo',
        why: 'Para ayudarte con lo que te trajo aquí',
        until: 'El final de tu atención aquí',
        stop: 'Dilo a cualquier persona de tu equipo o pulsa «Parar» en Privacidad. Te ayudamos a dar un siguiente paso seguro.',
      },
    }),
  },
}
