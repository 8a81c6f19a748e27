import { noticeToAccompany } from '@/lib/domain/consent/notice-to-accompany'

/** What every consent under 42 CFR Part 2 says in the same words. */
export const partTwo = {
  en: {
    from: 'Alongside: the people who look after you here, and those who run the program for them',
    signature: 'Your full name, typed by you, with your sign-in proved again just before.',
    signedOn: 'The day and time at which you sign. They are kept with your name.',
    revocation:
      'You can stop this at any time, in writing: press “Stop” under Privacy, or write to us. It holds from that moment. What was already done because you had agreed cannot be taken back.',
    notice: {
      heading: 'The note that goes with it',
      paragraphs: [
        'Whoever gets something from us because you signed this also gets this note, in these words (42 CFR 2.32):',
        ...noticeToAccompany,
      ],
    },
  },
  es: {
    from: 'Alongside: las personas que te atienden aquí y quienes hacen funcionar el programa para ellas',
    signature: 'Tu nombre completo, escrito por ti, después de comprobar otra vez que eres tú.',
    signedOn: 'El día y la hora en que firmas. Se guardan junto a tu nombre.',
    revocation:
      'Puedes parar esto cuando quieras, por escrito: pulsa «Parar» en Privacidad o escríbenos. Vale desde ese momento. Lo que ya se hizo porque habías aceptado no se puede deshacer.',
    notice: {
      heading: 'La nota que lo acompaña',
      paragraphs: [
        'Quien reciba algo de nosotros porque firmaste esto recibe también esta nota, en inglés y con estas palabras (42 CFR 2.32). Dice que no puede usarlo en tu contra ante la justicia ni pasarlo a nadie más, salvo en los casos que nombra.',
        ...noticeToAccompany,
      ],
    },
  },
}
