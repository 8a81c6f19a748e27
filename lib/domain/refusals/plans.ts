import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { type RestsOnPlan, sayRests } from '@/lib/domain/benefits/rests-on-plan'
import { sayEachDay } from '@/lib/domain/benefits/say-days'
import { sayLongDay } from '@/lib/domain/say-day'

/** About a partner's cards, the order of their plans and the letters about them. */
export const planRefusals = {
  'picture-too-large': (_: Record<string, never>) => ({
    en: 'A picture must be smaller than 5 MB. Take it again with a smaller size, or leave it out: we can ask for it later.',
    es: 'Una foto debe pesar menos de 5 MB. Tómala otra vez en un tamaño menor, o déjala: podemos pedirla después.',
  }),
  'picture-from-a-phone': (_: Record<string, never>) => ({
    en: 'We cannot read this kind of picture (HEIC). On your phone choose “Most compatible” for photos, or send a screenshot of it.',
    es: 'No podemos leer este tipo de foto (HEIC). En tu teléfono elige «Más compatible» para las fotos, o manda una captura de pantalla.',
  }),
  'picture-not-readable': (_: Record<string, never>) => ({
    en: 'This file is not a picture we can read. A photo as JPEG, PNG or WebP works.',
    es: 'Este archivo no es una foto que podamos leer. Sirve una foto en JPEG, PNG o WebP.',
  }),
  'picture-too-many-points': ({ width, height }: { width: number; height: number }) => ({
    en: `This picture is ${width} by ${height} points, which is more than we need. Take it again with your phone’s usual setting.`,
    es: `Esta foto mide ${width} por ${height} puntos, más de lo que necesitamos. Tómala otra vez con el ajuste normal de tu teléfono.`,
  }),
  'picture-missing': (_: Record<string, never>) => ({
    en: 'Choose a picture of the front or the back.',
    es: 'Elige una foto del frente o del reverso.',
  }),
  'no-plan-for-a-card': (_: Record<string, never>) => ({
    en: 'There is no plan to keep a card for.',
    es: 'No hay ningún plan al que pertenezca una tarjeta.',
  }),
  'plan-named-already': ({ payer }: { payer: string }) => ({
    en: `A plan with ${payer} and this member ID is there already.`,
    es: `Ya hay un plan con ${payer} y este número de miembro.`,
  }),
  'most-plans-named': (_: Record<string, never>) => ({
    en: 'Four plans are there already. Correct one of them instead, or take away one that was added by mistake.',
    es: 'Ya hay cuatro planes. Corrige uno de ellos o quita uno que se añadió por error.',
  }),
  'plan-changed-meanwhile': (plan: PlanNow) => ({
    en: `This plan was changed meanwhile. It now says: ${sayPlan(plan, 'en')}. Nothing you typed is lost: send it again if it is still right.`,
    es: `Este plan cambió mientras tanto. Ahora dice: ${sayPlan(plan, 'es')}. No se perdió nada de lo que escribiste: envíalo otra vez si sigue siendo correcto.`,
  }),
  'say-which-plan-it-is': (_: Record<string, never>) => ({
    en: 'Say what is being corrected: the same plan, written down wrong, or another plan.',
    es: 'Di qué se corrige: el mismo plan, mal anotado, u otro plan.',
  }),
  'plan-reads-so-already': (_: Record<string, never>) => ({
    en: 'The plan reads so already. Change what is wrong, then save.',
    es: 'El plan ya dice eso. Cambia lo que está mal y guarda.',
  }),
  'only-plan-stays': ({ partner }: { partner: string }) => ({
    en: `It is the only plan of ${partner}, so it stays. Correct it instead, or add the right one first.`,
    es: `Es el único plan de ${partner}, así que se queda. Corrígelo, o añade primero el correcto.`,
  }),
  'something-rests-on-plan': ({ rests }: { rests: readonly RestsOnPlan[] }) => ({
    en: `This plan stays, because something rests on it: ${sayRests(rests, 'en')}. Correct it instead.`,
    es: `Este plan se queda, porque algo se apoya en él: ${sayRests(rests, 'es')}. Corrígelo en su lugar.`,
  }),
  'reads-as-the-former-plan': (_: Record<string, never>) => ({
    en: 'These are the words of the plan that stood here before. Nothing rests on the new one yet: choose “Take this correction back”, and the former plan stands again with all that rests on it. What you typed is still here.',
    es: 'Son las palabras del plan que estaba aquí antes. Nada se apoya todavía en el nuevo: elige «Take this correction back» y el plan anterior vuelve con todo lo que se apoya en él. Lo que escribiste sigue aquí.',
  }),
  'something-rests-on-correction': ({ rests }: { rests: readonly RestsOnPlan[] }) =>
    rests.every((one) => one === 'picture')
      ? {
          en: 'A photo of its card rests on the new plan. Take the photo away under Source, then take the correction back.',
          es: 'En el nuevo plan hay una foto de su tarjeta. Quita la foto en «Source» y después deshaz la corrección.',
        }
      : {
          en: `The new plan stays, because something rests on it already: ${sayRests(rests, 'en')}. Correct it once more and say which it is: the same plan, which keeps that, or another plan, with which it does not go along. Then ask that plan’s payer.`,
          es: `El nuevo plan se queda, porque algo se apoya ya en él: ${sayRests(rests, 'es')}. Corrígelo otra vez y di cuál es: el mismo plan, que lo conserva, u otro plan, al que eso no pasa. Después pregunta al seguro de ese plan.`,
        },
  'order-moves-days-of-care': ({
    partner,
    days,
    free,
  }: {
    partner: string
    days: readonly IsoDay[]
    free: IsoDay
  }) => ({
    en: `Care of ${partner} on ${sayFew(days, 'en')} stays with the plan it was under. A day that is over counts until somebody writes that ${partner} was not there. Let this plan pay first from ${sayLongDay(free, 'en')} on.`,
    es: `La atención de ${partner} (${sayFew(days, 'es')}) se queda con el plan de entonces. Un día que ya pasó cuenta hasta que alguien anote que ${partner} no estuvo. Haz que este plan pague primero desde el ${sayLongDay(free, 'es')}.`,
  }),
  'attended-meanwhile': (_: Record<string, never>) => ({
    en: 'Attendance was written down a moment ago for a day that this would move to another plan. Look at the attended days, and choose a month after them.',
    es: 'Hace un momento se anotó la asistencia de un día que esto pasaría a otro plan. Mira los días de asistencia y elige un mes posterior.',
  }),
  'order-month-out-of-reach': ({ first, last }: { first: IsoDay; last: IsoDay }) => ({
    en: `Choose the first of a month from ${sayLongDay(first, 'en')} to ${sayLongDay(last, 'en')}. Nothing was changed.`,
    es: `Elige el primero de un mes desde el ${sayLongDay(first, 'es')} hasta el ${sayLongDay(last, 'es')}. No se cambió nada.`,
  }),
  'order-needs-a-reason': (_: Record<string, never>) => ({
    en: 'Say why this plan pays first: whose name a plan is in would give another order.',
    es: 'Escribe por qué este plan paga primero: por el titular, el orden sería otro.',
  }),
  'pays-first-already': (_: Record<string, never>) => ({
    en: 'This plan pays first already. Look again before you change the order.',
    es: 'Este plan ya paga primero. Míralo otra vez antes de cambiar el orden.',
  }),
  'nothing-to-write-about': ({ partner }: { partner: string }) => ({
    en: `Nothing about a plan of ${partner} is concluded yet, so there is nothing to write.`,
    es: `Todavía no se ha cerrado nada sobre un plan de ${partner}, así que no hay nada que escribir.`,
  }),
  'letter-needs-consent': ({ partner }: { partner: string }) => ({
    en: `${partner} has not signed “Talking to your plan”, or has stopped it. What a payer told us goes into no new letter until ${partner} signs; letters sent before stay on ${partner}’s page.`,
    es: `${partner} no ha firmado «Hablar con tu seguro» o lo ha detenido. Lo que nos dijo el seguro no entra en ninguna carta nueva hasta que firme; las cartas ya enviadas siguen en su página.`,
  }),
  'letter-sent-already': (_: Record<string, never>) => ({
    en: 'This letter was sent already.',
    es: 'Esta carta ya se envió.',
  }),
  'benefits-check-over': ({ partner, day }: { partner: string; day: string }) => ({
    en: `The check of ${partner}’s plan counted until ${day}. Verify it again before you enroll the couple.`,
    es: `La verificación del plan de ${partner} valía hasta el ${day}. Verifícalo otra vez antes de inscribir a la pareja.`,
  }),
  'no-one-else-reads-it': (_: Record<string, never>) => ({
    en: 'This plan is in the person’s own name, so the insurer’s letters come to them anyway.',
    es: 'Este plan está a su propio nombre, así que las cartas del seguro ya le llegan solo a esa persona.',
  }),
}

/** A plan as it stands, and by what a form says that it was seen. */
type PlanNow = {
  partner: string
  holder: 'self' | 'partner' | 'someone_else'
  payer: string
  memberId: string
  group: string
  coverageId: string
  seen: string
}

function sayPlan({ partner, holder, payer, memberId, group }: PlanNow, locale: 'en' | 'es'): string {
  const words = planWords[locale]
  const ids = [memberId && `${words.member} ${memberId}`, group && `${words.group} ${group}`]
  return [payer, ...ids, words[holder](partner)].filter((one) => one !== '').join(', ')
}
const planWords = {
  en: {
    ...{ member: 'member ID', group: 'group' },
    self: (partner: string) => `in ${partner}’s own name`,
    partner: () => 'in the partner’s name',
    someone_else: () => 'in someone else’s name',
  },
  es: {
    ...{ member: 'número de miembro', group: 'grupo' },
    self: (partner: string) => `a nombre de ${partner}`,
    partner: () => 'a nombre de la pareja',
    someone_else: () => 'a nombre de otra persona',
  },
} as const

/** Of many days the last ones stand for all. */
const sayFew = (days: readonly IsoDay[], locale: 'en' | 'es') =>
  `${days.length > FEW ? '… ' : ''}${sayEachDay(days.slice(-FEW), { locale })}`
const FEW = 6
