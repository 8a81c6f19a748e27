import type { ConsentDocument } from '@/lib/domain/consent/document'
import { partTwo } from '@/lib/domain/consent/part-2-words'

/** The joint record goes out only when each of the two has signed for it (AAMFT Code 2.3). */
export const jointRelease: ConsentDocument<'joint-release'> = {
  kind: 'joint-release',
  version: 1,
  say: {
    en: ({ patient, recipient, purpose }) => ({
      title: `Giving your joint record to ${recipient}`,
      summary: [
        `${recipient} would get the list of your joint sessions: when they were, and of what kind.`,
        'It belongs to both of you. It goes out only if each of you signs, alone. Until then it waits, and nobody says why.',
        'Your own record is not part of it.',
      ],
      body: [partTwo.en.notice],
      ifNot: 'It waits. Nobody is told whether you have signed, and nothing else changes.',
      terms: {
        patientName: patient,
        disclosingParty: partTwo.en.from,
        information:
          'The joint record: dates, lengths and kinds of the sessions that both of us had together',
        recipients: recipient,
        purpose,
        revocation: partTwo.en.revocation,
        expiry: 'Ninety days from the day I sign, or when it has been given',
        signature: partTwo.en.signature,
        signedOn: partTwo.en.signedOn,
      },
    }),
    es: ({ patient, recipient, purpose }) => ({
      title: `Dar su expediente común a ${recipient}`,
      summary: [
        `${recipient} recibiría la lista de sus sesiones en común: cuándo fueron y de qué tipo.`,
        'Es de las dos personas. Solo sale si cada una firma, a solas. Hasta entonces espera y nadie dice por qué.',
        'Tu propio expediente no forma parte.',
      ],
      body: [partTwo.es.notice],
      ifNot: 'Queda en espera. A nadie se le dice si firmaste y nada más cambia.',
      terms: {
        patientName: patient,
        disclosingParty: partTwo.es.from,
        information: 'El expediente común: fechas, duración y tipo de las sesiones que tuvimos en común',
        recipients: recipient,
        purpose,
        revocation: partTwo.es.revocation,
        expiry: 'Noventa días desde el día en que firmo, o cuando se haya entregado',
        signature: partTwo.es.signature,
        signedOn: partTwo.es.signedOn,
      },
    }),
  },
}
