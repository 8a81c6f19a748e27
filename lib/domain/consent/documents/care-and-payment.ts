import type { ConsentDocument } from '@/lib/domain/consent/document'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/** The one consent for all future treatment, payment and health care operations: 42 CFR 2.31(a)(4)(ii) and (a)(10). */
export const careAndPayment: ConsentDocument<'care-and-payment'> = {
  kind: 'care-and-payment',
  version: 1,
  say: {
    en: ({ patient }) => ({
      title: 'Talking to your plan and your other clinicians',
      summary: [
        'With this we may ask your health plan what it pays, and send it what it must have to pay. We may also talk with other clinicians who treat you.',
        'It is one “yes” for care, for payment and for running the program. It is yours alone: your partner signs their own, or does not.',
        'You can stop it at any time. From then on we ask your plan nothing more.',
      ],
      body: [
        {
          heading: 'What this means',
          paragraphs: [
            'A plan learns that you are in this program, when you come, what care you get and what it is for. It may hold records of alcohol or drug use.',
            'If your plan is in your partner’s name, mail about it may reach them. Ask us, and we ask the plan to write to you alone.',
          ],
        },
        partTwo.en.notice,
      ],
      ifNot:
        'You cannot start here, and we cannot ask your plan anything. That holds if you pay for care yourself, too. You can come back and sign later.',
      terms: {
        patientName: patient,
        disclosingParty: partTwo.en.from,
        information:
          'My whole record here: who I am, my plan, when I come, what I am treated for and how, alcohol and drug use included. Not the separate notes of a counselor.',
        recipients:
          'My treating providers, health plans, third-party payers, and people helping to operate this program',
        purpose: 'Treatment, payment, and health care operations',
        revocation: partTwo.en.revocation,
        expiry: 'The end of my care here, when all of it has been paid',
        signature: partTwo.en.signature,
        signedOn: partTwo.en.signedOn,
        redisclosure:
          'Those who get my record may pass it on as the health privacy rules (HIPAA) allow, and these federal rules may then no longer protect it. Even so, nobody may use it against me in civil, criminal, administrative or legislative proceedings without my consent or a court’s order.',
        consequences:
          'If I do not sign, the program cannot ask my plan to pay, and I cannot enroll, even if I pay for care myself. Nobody thinks less of me for it.',
      },
    }),
    es: ({ patient }) => ({
      title: 'Hablar con tu seguro y con quienes también te atienden',
      summary: [
        'Con esto podemos preguntar a tu seguro qué paga y enviarle lo que necesita para pagar. También podemos hablar con otros profesionales que te atienden.',
        'Es un solo «sí» para la atención, el pago y el funcionamiento del programa. Es solo tuyo: tu pareja firma el suyo o no lo firma.',
        'Puedes pararlo cuando quieras. Desde ese momento no preguntamos nada más a tu seguro.',
      ],
      body: [
        {
          heading: 'Qué significa',
          paragraphs: [
            'El seguro se entera de que estás en este programa, cuándo vienes, qué atención recibes y para qué es. Puede incluir datos sobre alcohol o drogas.',
            'Si el seguro está a nombre de tu pareja, puede llegarle correo. Dínoslo y pedimos al seguro que te escriba solo a ti.',
          ],
        },
        partTwo.es.notice,
      ],
      ifNot:
        'No puedes empezar aquí y no podemos preguntar nada a tu seguro. Es así también si pagas tú la atención. Puedes volver y firmar más tarde.',
      terms: {
        patientName: patient,
        disclosingParty: partTwo.es.from,
        information:
          'Todo mi expediente aquí: quién soy, mi seguro, cuándo vengo, qué se me trata y cómo, también sobre alcohol y drogas. No las notas aparte de un consejero.',
        recipients:
          'Quienes me atienden, los seguros de salud, otros pagadores y las personas que ayudan a que este programa funcione',
        purpose: 'Tratamiento, pago y funcionamiento de la atención',
        revocation: partTwo.es.revocation,
        expiry: 'El final de mi atención aquí, cuando todo esté pagado',
        signature: partTwo.es.signature,
        signedOn: partTwo.es.signedOn,
        redisclosure:
          'Quien reciba mi expediente puede pasarlo como lo permiten las reglas de privacidad de salud (HIPAA), y entonces estas reglas federales quizá ya no lo protejan. Aun así, nadie puede usarlo en mi contra en un proceso civil, penal, administrativo o legislativo sin mi consentimiento o una orden judicial.',
        consequences:
          'Si no firmo, el programa no puede pedir que mi seguro pague y no puedo inscribirme, tampoco si pago yo la atención. Nadie piensa peor de mí por eso.',
      },
    }),
  },
}
