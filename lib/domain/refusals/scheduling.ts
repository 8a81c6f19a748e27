import { type ClinicalPart, roleLabels } from '@/lib/domain/care-team/roles'
import { sayClock, sayMinutes, sayWhen } from '@/lib/domain/scheduling/say-when'
import { kindLabels, type SessionKind } from '@/lib/domain/scheduling/session-kinds'

/** A moment (epoch milliseconds) and the zone in which to say it. */
type Moment = { at: number; zone: string }

export const schedulingRefusals = {
  'person-already-busy': (f: Moment & { name: string }) => ({
    en: `${f.name} is already in a session on ${sayWhen(f.at, f.zone, 'en')}.`,
    es: `${f.name} ya tiene una sesión: ${sayWhen(f.at, f.zone, 'es')}.`,
  }),
  'session-is-in-the-past': (f: Moment) => ({
    en: `${sayWhen(f.at, f.zone, 'en')} has already passed.`,
    es: `Esa hora ya pasó: ${sayWhen(f.at, f.zone, 'es')}.`,
  }),
  'session-has-no-length': (f: Moment) => ({
    en: `The session on ${sayWhen(f.at, f.zone, 'en')} must end after it starts.`,
    es: `La sesión debe terminar después de empezar: ${sayWhen(f.at, f.zone, 'es')}.`,
  }),
  'session-crosses-midnight': (f: Moment & { name: string }) => ({
    en: `The session on ${sayWhen(f.at, f.zone, 'en')} would run past midnight for ${f.name}.`,
    es: `Para ${f.name}, la sesión pasaría de la medianoche: ${sayWhen(f.at, f.zone, 'es')}.`,
  }),
  'session-time-is-skipped': (f: { date: string; minute: number; zone: string }) => ({
    en: `On ${f.date} the clocks in ${f.zone} are set forward and skip ${sayClock(f.minute)}. Choose another time.`,
    es: `El ${f.date} los relojes de ${f.zone} se adelantan y se saltan las ${sayClock(f.minute)}. Elige otra hora.`,
  }),
  'outside-working-hours': (f: Moment & { name: string }) => ({
    en: `${f.name} does not work at that time (${sayWhen(f.at, f.zone, 'en')}).`,
    es: `${f.name} no trabaja a esa hora (${sayWhen(f.at, f.zone, 'es')}).`,
  }),
  'clinician-is-on-leave': (f: Moment & { name: string }) => ({
    en: `${f.name} is away at that time (${sayWhen(f.at, f.zone, 'en')}).`,
    es: `${f.name} no estará en esa fecha (${sayWhen(f.at, f.zone, 'es')}).`,
  }),
  'joint-session-seats-both': (f: { missing: string }) => ({
    en: `A joint session seats both partners: ${f.missing} is missing.`,
    es: `En una sesión conjunta participan los dos: falta ${f.missing}.`,
  }),
  'session-is-for-one-couple': (f: { kind: SessionKind }) => ({
    en: `A ${kindLabels[f.kind].en} is for one couple.`,
    es: `Este tipo de sesión es para una sola pareja: ${kindLabels[f.kind].es}.`,
  }),
  'session-is-for-one-partner': (f: { kind: SessionKind }) => ({
    en: `A ${kindLabels[f.kind].en} is for exactly one partner.`,
    es: `Este tipo de sesión es para una sola persona: ${kindLabels[f.kind].es}.`,
  }),
  'session-seats-a-stranger': (f: { kind: SessionKind; name: string }) => ({
    en: `${f.name} has no place in this ${kindLabels[f.kind].en}.`,
    es: `${f.name} no tiene lugar en esta sesión: ${kindLabels[f.kind].es}.`,
  }),
  'session-seats-someone-unknown': (f: { kind: SessionKind }) => ({
    en: `Someone in this ${kindLabels[f.kind].en} is not known here. Load the page again.`,
    es: `No reconocemos a alguien de esta sesión (${kindLabels[f.kind].es}). Vuelve a cargar la página.`,
  }),
  'session-needs-its-clinician': (f: { kind: SessionKind; part: ClinicalPart; of: string | null }) => ({
    en: `A ${kindLabels[f.kind].en} needs ${f.of ? `${f.of}’s` : 'the'} ${roleLabels[f.part].en}.`,
    es: `Falta quien debe guiar esta sesión (${kindLabels[f.kind].es}): ${roleLabels[f.part].es}${f.of ? ` de ${f.of}` : ''}.`,
  }),
  'group-needs-a-facilitator': (_: Record<string, never>) => ({
    en: 'A group needs at least one facilitator.',
    es: 'Un grupo necesita al menos una persona que lo guíe.',
  }),
  'facilitator-lacks-discipline': (f: { name: string }) => ({
    en: `${f.name} is neither a therapist nor a counselor, so cannot lead a group.`,
    es: `${f.name} no trabaja en terapia ni en consejería, así que no puede guiar un grupo.`,
  }),
  'group-is-full': (f: { left: number; joining: number }) => ({
    en: f.left > 0 ? `This group has ${f.left} of the ${f.joining} places needed.` : 'This group is full.',
    es:
      f.left > 0
        ? `En este grupo quedan ${f.left} lugares y se necesitan ${f.joining}.`
        : 'Este grupo está lleno.',
  }),
  'group-is-larger-than-allowed': (f: { capacity: number; most: number }) => ({
    en: `A group holds at most ${f.most} people, not ${f.capacity}.`,
    es: `Un grupo admite como máximo ${f.most} personas, no ${f.capacity}.`,
  }),
  'group-has-changed': (f: Moment) => ({
    en: `The group on ${sayWhen(f.at, f.zone, 'en')} was moved or cancelled. Choose another one.`,
    es: `El grupo cambió de horario o se canceló (${sayWhen(f.at, f.zone, 'es')}). Elige otro.`,
  }),
  'week-has-too-few-hours': (f: { name: string; minutes: number; least: number }) => ({
    en: `${f.name} has ${sayMinutes(f.minutes)} this week; the program needs at least ${sayMinutes(f.least)}.`,
    es: `${f.name} tiene ${sayMinutes(f.minutes)} esta semana; el programa pide al menos ${sayMinutes(f.least)}.`,
  }),
  'week-has-too-many-hours': (f: { name: string; minutes: number; most: number }) => ({
    en: `${f.name} has ${sayMinutes(f.minutes)} this week; the program holds at most ${sayMinutes(f.most)}.`,
    es: `${f.name} tiene ${sayMinutes(f.minutes)} esta semana; el programa admite como máximo ${sayMinutes(f.most)}.`,
  }),
  'week-has-too-few-days': (f: { name: string; days: number; fewest: number }) => ({
    en: `${f.name} has sessions on ${f.days} ${f.days === 1 ? 'day' : 'days'} this week; the program needs at least ${f.fewest}.`,
    es: `${f.name} tiene sesiones en ${f.days} ${f.days === 1 ? 'día' : 'días'} esta semana; el programa pide al menos ${f.fewest}.`,
  }),
  'week-has-too-many-days': (f: { name: string; days: number; most: number }) => ({
    en: `${f.name} has sessions on ${f.days} days this week; the program holds at most ${f.most}.`,
    es: `${f.name} tiene sesiones en ${f.days} días esta semana; el programa admite como máximo ${f.most}.`,
  }),
  'session-is-in-another-week': (f: Moment) => ({
    en: `${sayWhen(f.at, f.zone, 'en')} is not in this week.`,
    es: `Esa hora no es de esta semana: ${sayWhen(f.at, f.zone, 'es')}.`,
  }),
  'no-time-for-session': (f: { kind: SessionKind; names: string[] }) => ({
    en: `No time was found for the ${kindLabels[f.kind].en} of ${f.names.join(', ')}.`,
    es: `No se encontró horario (${kindLabels[f.kind].es}) para ${f.names.join(', ')}.`,
  }),
  'no-group-for-the-couple': (_: Record<string, never>) => ({
    en: 'No group with two places left, and no free facilitator for a new one, was found while both partners are free.',
    es: 'Mientras los dos están libres, no se encontró un grupo con dos lugares ni quien pueda guiar uno nuevo.',
  }),
  'no-shared-sitting': (f: { minutes: number; days: number; found: number }) => ({
    en: `Both partners are free together for ${sayMinutes(f.minutes)} on ${f.found} ${f.found === 1 ? 'day' : 'days'}; this pattern needs ${f.days}.`,
    es: `Los dos tienen libres ${sayMinutes(f.minutes)} juntos en ${f.found} ${f.found === 1 ? 'día' : 'días'}; este plan necesita ${f.days}.`,
  }),
  'person-has-no-open-hours': (f: { name: string }) => ({
    en: `${f.name} has no hours long enough in this time.`,
    es: `${f.name} no tiene horas suficientes en este periodo.`,
  }),
  'person-is-booked-out': (f: { name: string }) => ({
    en: `${f.name} has hours in this time, but all of them are taken.`,
    es: `${f.name} tiene horas en este periodo, pero todas están ocupadas.`,
  }),
  'person-stands-in-the-way': (f: { name: string; times: number }) => ({
    en: `Without ${f.name} the others could meet at ${f.times} ${f.times === 1 ? 'time' : 'times'}.`,
    es: `Sin ${f.name}, las demás personas tendrían ${f.times} ${f.times === 1 ? 'horario' : 'horarios'}.`,
  }),
  'two-never-meet': (f: { one: string; other: string }) => ({
    en: `${f.one} and ${f.other} have no time in common.`,
    es: `${f.one} y ${f.other} no tienen ningún horario en común.`,
  }),
  'no-time-in-common': (f: { names: string[] }) => ({
    en: `There is no time that suits ${f.names.join(', ')} together.`,
    es: `No hay un horario que les sirva a la vez a ${f.names.join(', ')}.`,
  }),
  'outside-times-that-work': (f: Moment & { name: string }) => ({
    en: `${sayWhen(f.at, f.zone, 'en')} is outside the times that work for ${f.name}. Ask first, then tick “They agreed to this time”.`,
    es: `${sayWhen(f.at, f.zone, 'es')} está fuera de los horarios de ${f.name}. Pregunta primero y marca «Están de acuerdo con esta hora».`,
  }),
  'week-draft-is-empty': (_: Record<string, never>) => ({
    en: 'There is nothing in this week yet.',
    es: 'Todavía no hay nada en esta semana.',
  }),
  'draft-item-is-gone': (_: Record<string, never>) => ({
    en: 'This session is no longer in the week. Load the page again.',
    es: 'Esta sesión ya no está en la semana. Vuelve a cargar la página.',
  }),
  'session-already-cancelled': (_: Record<string, never>) => ({
    en: 'This session was already cancelled.',
    es: 'Esta sesión ya estaba cancelada.',
  }),
  'seat-already-free': (_: Record<string, never>) => ({
    en: 'We already know that you will not be in this session.',
    es: 'Ya sabemos que no estarás en esta sesión.',
  }),
  'seat-is-yours-already': (_: Record<string, never>) => ({
    en: 'Your seat in this session is yours already.',
    es: 'Tu lugar en esta sesión ya es tuyo.',
  }),
  'seat-was-released-by-staff': (_: Record<string, never>) => ({
    en: 'Your coordinator released your seat in this session. Call us if you would like to come.',
    es: 'Tu coordinador dejó libre tu lugar en esta sesión. Llámanos si quieres venir.',
  }),
  'seat-cannot-be-taken-back': (_: Record<string, never>) => ({
    en: 'This seat cannot be taken back here. Please call your coordinator.',
    es: 'Aquí no se puede recuperar este lugar. Llama a tu coordinador, por favor.',
  }),
  'group-seats-other-couples': (_: Record<string, never>) => ({
    en: 'Other couples are in this group, so it cannot be moved or cancelled from here. Take this couple out of it, or ask its facilitator.',
    es: 'En este grupo hay otras parejas, así que desde aquí no se puede mover ni cancelar. Saca a esta pareja o habla con quien lo guía.',
  }),
  'week-has-sessions-already': (_: Record<string, never>) => ({
    en: 'This week already has sessions, so no whole week is proposed. Add or move single sessions instead.',
    es: 'Esta semana ya tiene sesiones, así que no se propone una semana entera. Agrega o mueve sesiones sueltas.',
  }),
  'group-is-gone': (_: Record<string, never>) => ({
    en: 'This group is no longer held in this week. Choose another one.',
    es: 'Este grupo ya no está en esta semana. Elige otro.',
  }),
}
