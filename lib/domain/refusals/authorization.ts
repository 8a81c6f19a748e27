import { sayNoDayLeft } from '@/lib/domain/benefits/say-no-day-left'
import { sayDay, sayLongDay } from '@/lib/domain/say-day'

type Nothing = Record<string, never>
/** `seen`: what the next press has seen, for the form to carry along. */
type Meanwhile = { name: string; by: string; minutes: number; seen: string }

/** The same of an authorization, and how it stands; not known where the database had the last word. */
type Stands = { seen?: string; by?: string; stands?: string }

/** `of`: which of the days it is that somebody wrote, by the name of its input. */
type DayOf = { of: string; day: string }

/** What the desk hears about approvals, days and claims. Read by staff only: a partner is never told of any of it. */
export const authorizationRefusals = {
  'authorization-does-not-reach': sayNoDayLeft,
  'authorization-needs-its-number': (_: Nothing) => ({
    en: 'Write the payer’s number for this approval: the claim carries it.',
    es: 'Escribe el número de la autorización: va en la factura.',
  }),
  'authorization-needs-units': (_: Nothing) => ({
    en: 'Write how many days are approved.',
    es: 'Escribe cuántos días se autorizaron.',
  }),
  'authorization-needs-days': (_: Nothing) => ({
    en: 'Write the first and the last day that are approved.',
    es: 'Escribe el primer y el último día autorizados.',
  }),
  'authorization-days-swapped': (_: Nothing) => ({
    en: 'The last day lies before the first. Check the two days.',
    es: 'El último día es anterior al primero. Revisa los dos días.',
  }),
  'authorization-more-days-than-span': ({ units, days }: { units: number; days: number }) => ({
    en: `You wrote ${units} days, but from the first to the last day there ${days === 1 ? 'is' : 'are'} only ${days}. Check the number and both days.`,
    es: `Escribiste ${units} días, pero del primero al último solo hay ${days}. Revisa el número y los dos días.`,
  }),
  'authorization-part-is-not-fewer': ({ units, asked }: { units: number; asked: number }) => ({
    en: `${units === asked ? `${units} is all that was asked for` : `${units} is more than the ${asked} that were asked for`}, and in part is fewer. If the payer approved that many, choose “Approved”.`,
    es: `${units === asked ? `${units} es todo lo que se pidió` : `${units} es más que los ${asked} que se pidieron`}, y en parte es menos. Si el seguro autorizó tantos, elige «Approved».`,
  }),
  'authorization-day-long-past': ({ day, earliest }: DayOf & { earliest: string }) => ({
    en: `${sayDay(day)} is long past. Check the year: the earliest day you can write here is ${sayDay(earliest)}.`,
    es: `El ${sayLongDay(day, 'es')} pasó hace mucho. Revisa el año: lo más temprano aquí es el ${sayLongDay(earliest, 'es')}.`,
  }),
  'authorization-day-far-ahead': ({ day, latest }: DayOf & { latest: string }) => ({
    en: `${sayDay(day)} is far ahead. Check the year: the last day you can write here is ${sayDay(latest)}.`,
    es: `El ${sayLongDay(day, 'es')} está muy lejos. Revisa el año: lo más tarde aquí es el ${sayLongDay(latest, 'es')}.`,
  }),
  'authorization-number-on-record': ({ number, code }: { number: string; code: string; chain: string }) => ({
    en: `${number} is on record for ${code} already. Update that one instead: its days and its end can change. If the payer gave this number to another service too, choose that service.`,
    es: `${number} ya está anotada para ${code}. Actualiza esa: sus días y su fin pueden cambiar. Si el seguro dio este número también a otro servicio, elige ese servicio.`,
  }),
  'authorization-needs-day-asked': (_: Nothing) => ({
    en: 'Write the day on which the payer was asked.',
    es: 'Escribe el día en que se pidió.',
  }),
  'authorization-day-ahead': (_: Nothing) => ({
    en: 'The day on which the payer was asked is still to come. Check it.',
    es: 'El día en que se pidió todavía no llega. Revísalo.',
  }),
  'authorization-needs-day-answered': (_: Nothing) => ({
    en: 'Write the day of the payer’s answer. It is on their letter or in your call notes.',
    es: 'Escribe el día en que respondió el seguro. Está en su carta o en tus notas de la llamada.',
  }),
  'authorization-answered-before-asked': (_: Nothing) => ({
    en: 'The payer’s answer lies before the day on which they were asked. Check the two days.',
    es: 'La respuesta es anterior al día en que se pidió. Revisa los dos días.',
  }),
  'authorization-answer-ahead': (_: Nothing) => ({
    en: 'The day of the payer’s answer is still to come. Check it.',
    es: 'El día de la respuesta todavía no llega. Revísalo.',
  }),
  'authorization-needs-reason': (_: Nothing) => ({
    en: 'Write the reason: why the payer said no, or not to all of it, in their words if you can, or why it was withdrawn.',
    es: 'Escribe el motivo: por qué el seguro dijo que no, o no a todo, con sus palabras si puedes, o por qué se retiró.',
  }),
  'authorization-appeal-needs-source': (_: Nothing) => ({
    en: 'Write where the last day to appeal comes from, such as “letter of March 2”.',
    es: 'Escribe de dónde sale el último día para apelar, como «carta del 2 de marzo».',
  }),
  'authorization-asked-already': ({
    code,
    days,
    asked,
  }: {
    code: string
    days: string
    asked: boolean
    chain: string
  }) => ({
    en: `${code} is ${asked ? 'asked for' : 'to be asked for'} already${days ? `: ${days}` : ', and nobody wrote down which days'}. ${days ? 'Change that request, or write its answer down' : 'Write its days or its answer down first'}.`,
    es: `${code} ya ${asked ? 'se pidió' : 'está por pedirse'}${days ? `: ${days}` : ', y nadie anotó qué días'}. ${days ? 'Cambia esa solicitud o anota su respuesta' : 'Anota primero sus días o su respuesta'}.`,
  }),
  'authorization-appeal-too-early': (_: Nothing) => ({
    en: 'The day to appeal by lies before the payer’s answer. Check the two days.',
    es: 'El día límite para apelar es anterior a la respuesta. Revisa los dos días.',
  }),
  'authorization-more-than-per-week': ({ perWeek, most }: { perWeek: number; most: number }) => ({
    en: `From the first to the last day, ${perWeek} a week make at most ${most} ${most === 1 ? 'day' : 'days'}. Ask for fewer, or for a longer time.`,
    es: `Del primero al último día, ${perWeek} por semana dan como mucho ${most} ${most === 1 ? 'día' : 'días'}. Pide menos, o un tiempo más largo.`,
  }),
  'authorization-answered-already': (_: Nothing) => ({
    en: 'This is not waiting to be asked for. Look at where it stands.',
    es: 'Esto ya no está por pedirse. Mira cómo está.',
  }),
  'authorization-phone-not-read': (_: Nothing) => ({
    en: 'That is no phone number. Write it with its area code, such as 800 555 0142 ext. 7.',
    es: 'Eso no es un teléfono. Escríbelo con su código de área, como 800 555 0142 ext. 7.',
  }),
  'authorization-review-too-early': (_: Nothing) => ({
    en: 'The next review is due before the payer was asked or answered. Check the day.',
    es: 'La próxima revisión es anterior a la pregunta o la respuesta. Revisa el día.',
  }),
  'authorization-review-over': (_: Nothing) => ({
    en: 'The next review lies in the past. Write the day on which the payer wants to hear again.',
    es: 'La próxima revisión ya pasó. Escribe el día en que el seguro quiere saber de nuevo.',
  }),
  'authorization-changed-meanwhile': ({ by, stands }: Stands) => ({
    en: stands
      ? `${by} changed this meanwhile: it is ${stands} now. Press again only if yours is right; what stood stays readable.`
      : 'Someone changed this a moment ago. Look at it again before you change it.',
    es: stands
      ? `Mientras tanto, ${by} cambió esto. Vuelve a enviarlo solo si lo tuyo es correcto; lo anterior sigue a la vista.`
      : 'Alguien lo cambió hace un momento. Míralo otra vez antes de cambiarlo.',
  }),
  'days-let-pass-too-many': ({ days, most }: { days: number; most: number }) => ({
    en: `These are ${days} days. Allow at most ${most} at once, and look again then.`,
    es: `Son ${days} días. Permite como mucho ${most} cada vez y míralo entonces otra vez.`,
  }),
  'days-let-pass-long-past': ({ earliest }: { earliest: string }) => ({
    en: `Days before ${sayDay(earliest)} are too long past to be allowed now. Choose a later first day.`,
    es: `Los días antes del ${sayLongDay(earliest, 'es')} ya pasaron hace mucho. Elige un primer día posterior.`,
  }),
  'days-let-pass-say-why': (_: Nothing) => ({
    en: 'Write the reason in a few words, so that others can follow it later.',
    es: 'Escribe el motivo en unas palabras, para que después se entienda.',
  }),
  'attendance-not-yet': (_: Nothing) => ({
    en: 'The session has not begun. Write down who was there once it has.',
    es: 'La sesión no ha empezado. Anota quién asistió cuando haya empezado.',
  }),
  'attendance-said-twice': (_: Nothing) => ({
    en: 'One person is written down twice. Write each of them down once.',
    es: 'Una persona está anotada dos veces. Anota a cada una una sola vez.',
  }),
  'attendance-changed-meanwhile': ({ name, by, minutes }: Meanwhile) => ({
    en: `${by} has written down for ${name} meanwhile: ${minutes === 0 ? 'not there' : `${minutes} minutes`}. Press again only if yours is right.`,
    es: `Mientras tanto, ${by} anotó de ${name}: ${minutes === 0 ? 'no asistió' : `${minutes} minutos`}. Vuelve a enviarlo solo si lo tuyo es correcto.`,
  }),
  'attendance-care-has-ended': (_: Nothing) => ({
    en: 'Care of one of them has ended here, so you no longer read who they are. Their coordinator writes down who was there.',
    es: 'La atención de una de estas personas terminó aquí y ya no puedes ver quién es. Quien coordina su caso anota quién asistió.',
  }),
  'attendance-longer-than-session': ({ minutes }: { minutes: number }) => ({
    en: `The session lasts ${minutes} minutes. Nobody was there for longer.`,
    es: `La sesión dura ${minutes} minutos. Nadie estuvo más tiempo.`,
  }),
  'attendance-of-someone-not-seated': (_: Nothing) => ({
    en: 'This person has no seat in the session.',
    es: 'Esta persona no tiene lugar en la sesión.',
  }),
  'billed-apart-only-jointly': (_: Nothing) => ({
    en: 'Only a session of both can be billed under one of them.',
    es: 'Solo una sesión de las dos personas puede facturarse a una de ellas.',
  }),
  'nothing-to-bill': (_: Nothing) => ({
    en: 'No day of this month can be billed yet. The page says what each one lacks.',
    es: 'Ningún día de este mes puede facturarse todavía. La página dice qué le falta a cada uno.',
  }),
  'diagnosis-code-not-read': (_: Nothing) => ({
    en: 'That is not the shape of an ICD-10-CM code. It looks like F10.20.',
    es: 'No tiene la forma de un código CIE-10-CM. Es como F10.20.',
  }),
  'diagnosis-relationship-alone': (_: Nothing) => ({
    en: 'A code for a relationship (Z63) is no ground for treatment by itself. Put what this partner is treated for first.',
    es: 'Un código de relación (Z63) no basta para el tratamiento. Pon primero aquello por lo que se trata a esta persona.',
  }),
  'diagnosis-words-milder': ({ code }: { code: string }) => ({
    en: `${code} stands for a moderate or severe use disorder, and your words say less. A claim shows both: say which it is, such as “alcohol use disorder, moderate”.`,
    es: `${code} es un trastorno por consumo moderado o grave, y tus palabras dicen menos. La factura muestra las dos cosas: escribe cuál es, como «alcohol use disorder, moderate».`,
  }),
  'diagnosis-place-taken': (_: Nothing) => ({
    en: 'There is a diagnosis at this place already. End it first, or choose another place.',
    es: 'Ya hay un diagnóstico en este lugar. Termínalo primero o elige otro lugar.',
  }),
}
