import { daysAfter, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { DAY, HOUR } from '@/lib/domain/time'
import { saveTechCheck } from '@/lib/use-cases/contact/save-tech-check'
import { keepList } from '@/lib/use-cases/desk/keep-list'
import { addReferral } from '@/lib/use-cases/desk/keep-referrals'
import { keepWaiting } from '@/lib/use-cases/desk/keep-waiting'
import { putAside } from '@/lib/use-cases/desk/put-aside'
import { recognizePartner } from '@/lib/use-cases/desk/recognize-partner'
import { tagCase } from '@/lib/use-cases/desk/tag-case'
import { writeNote } from '@/lib/use-cases/desk/write-note'
import type { DemoPartner } from './apply-together'
import { as, must } from './callers'
import type { Hired } from './hire-staff'
import type { Sent } from './take-in'

/** What coordinators leave on a desk: couples that wait, couples set aside, tags, notes, lists, people recognized. */
export async function fillTheDesk(of: (number: number) => Sent, coordinators: readonly Hired[], now: Date) {
  const desk = deskOf(of, now)
  for (const { number, ago, reason, tell } of waiting) {
    const { coupleId, casey } = desk(number, ago)
    await must(keepWaiting(casey, { coupleId, reason, tell }))
  }
  for (const { number, days, waitingOn } of aside) {
    const { coupleId, casey, coordinator } = desk(number, 2 * HOUR)
    const until = daysAfter(localDateOf(now.getTime(), coordinator.zone), days)
    await must(putAside(casey, { coupleId, until, waitingOn }))
  }
  for (const [number, tag] of tags) {
    const { coupleId, casey } = desk(number, 5 * HOUR)
    await must(tagCase(casey, { coupleId, tag }))
  }
  for (const [number, text] of notes) {
    const { coupleId, casey } = desk(number, 4 * HOUR)
    await must(writeNote(casey, { coupleId, text }))
  }
  await recognize(desk(16, 20 * HOUR), 'both')
  await recognize(desk(18, 20 * HOUR), 'first')
  for (const one of coordinators) await keep(one, now)
}

const waiting = [
  { number: 20, ago: 30 * HOUR, reason: 'no-couples-therapist', tell: true },
  { number: 21, ago: 50 * HOUR, reason: 'no-clinician-in-state', tell: false },
  { number: 22, ago: 10 * HOUR, reason: 'program-full', tell: true },
] as const

const aside = [
  { number: 15, days: 2, waitingOn: 'payer' },
  { number: 19, days: 3, waitingOn: 'couple' },
  { number: 30, days: 6, waitingOn: null },
] as const

const tags = [
  [8, 'evenings only'],
  [9, 'evenings only'],
  [17, 'evenings only'],
  [17, 'works shifts'],
  [26, 'works shifts'],
] as const

const notes = [
  [9, 'Both work late. A call after 7 pm suits them best.'],
  [17, 'Asked whether the weeks can change with the roster. Said that we plan week by week.'],
] as const

type OnDesk = ReturnType<ReturnType<typeof deskOf>>

/** A couple by its number, with the coordinator who looks after it, some time ago. */
function deskOf(of: (number: number) => Sent, now: Date) {
  return (number: number, ago: number) => {
    const found = of(number)
    const at = new Date(now.getTime() - ago)
    return { ...found, at, casey: as('coordinator', found.coordinator, at) }
  }
}

/** Who is recognized, has looked at camera and sound too. */
async function recognize({ coupleId, casey, at, pair }: OnDesk, who: 'both' | 'first') {
  const check = async (partner: DemoPartner) => {
    const tech = { camera: 'yes', microphone: 'yes', connection: 'yes', printer: 'no' } as const
    await must(saveTechCheck(as('partner', partner, at), tech))
    const seen = { way: 'video-call', card: 'drivers-license', alone: true } as const
    const agreed = ['photo-is-them', 'card-number-end'] as const
    await must(recognizePartner(casey, { coupleId, personId: partner.id, ...seen, agreed }))
  }
  for (const partner of who === 'both' ? pair.partners : pair.partners.slice(0, 1)) await check(partner)
}

/** Each keeps a list and knows places to which people can be sent. */
async function keep(coordinator: Hired, now: Date) {
  const at = as('coordinator', coordinator, new Date(now.getTime() - 3 * DAY))
  await must(keepList(at, { name: 'Evenings only', view: 'verify', tags: ['evenings only'], sort: 'due' }))
}

const places = [
  { name: 'Example County Day Program', phone: '(555) 555-0111', detail: 'Days, in person, without a wait.' },
  { name: 'Sample House', phone: '(555) 555-0112', detail: 'Living in, for the first weeks.' },
]

/** Places to which people can be sent, the same for all coordinators. */
export async function knowPlaces([coordinator]: readonly Hired[], now: Date): Promise<void> {
  if (!coordinator) return
  const at = as('coordinator', coordinator, new Date(now.getTime() - 50 * DAY))
  for (const place of places) await must(addReferral(at, place))
}
