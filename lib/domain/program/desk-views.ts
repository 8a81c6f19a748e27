import type { CaseStage } from '@/lib/domain/program/case-stage'

/** The lists of the desk; each is an address that can be kept and sent. */
export const deskViews = [
  'next',
  'verify',
  'payer',
  'couple',
  'enroll',
  'care-team',
  'schedule',
  'starting',
  'ending',
  'program',
  'snoozed',
  'waitlist',
  'closed',
] as const
export type DeskView = (typeof deskViews)[number]

export const deskSorts = ['due', 'age', 'name'] as const
export type DeskSort = (typeof deskSorts)[number]

/** Whom a couple that was put aside waits for; null when for nobody in particular. */
export type WaitingOn = 'payer' | 'couple'

export type DeskFacts = {
  stage: Exclude<CaseStage, 'applying'>
  /** Something booked can no longer be held, or the law wants an estimate: that comes before being put aside and the waitlist. */
  needs: boolean
  /** In the program, and what a payer said of a plan was of former words (`isCheckLost`). Put aside, it waits like the rest. */
  checkLost: boolean
  closed: boolean
  waits: boolean
  asleep: boolean
  waitingOn: WaitingOn | null
  /** All that is open waits for payers who were asked; `silent`: for longer than it should take. */
  payer: 'asked' | 'silent' | null
  /** In the program with a first session this week. */
  startsSoon: boolean
  /** Days of care that a payer approved run out, or are to be asked for. */
  daysEnd: boolean
}

/** In which lists a couple stands. The database answers the same (`desk_views`), and a test holds the two together. */
export function deskViewsOf(facts: DeskFacts): DeskView[] {
  const { stage, needs, checkLost, closed, waits, asleep, waitingOn, payer, startsSoon, daysEnd } = facts
  const ending = daysEnd ? ['ending' as const] : []
  if (closed) return ['closed']
  if (asleep && !needs) {
    const inProgram = stage === 'in-program' ? ['program' as const] : []
    return [
      'snoozed',
      ...(waitingOn ? [waitingOn] : []),
      ...(waits ? ['waitlist' as const] : []),
      ...inProgram,
      ...ending,
    ]
  }
  if (waits && !needs) return ['waitlist', ...ending]
  return [
    ...(needs || checkLost || (stage !== 'in-program' && payer !== 'asked') ? ['next' as const] : []),
    ...(payer ? ['payer' as const] : []),
    ...(waits ? ['waitlist' as const] : []),
    viewOfStage[stage],
    ...(startsSoon ? ['starting' as const] : []),
    ...ending,
  ]
}

const viewOfStage: Record<DeskFacts['stage'], DeskView> = {
  'to-verify': 'verify',
  'ready-to-enroll': 'enroll',
  'ready-for-care-team': 'care-team',
  'ready-to-schedule': 'schedule',
  'in-program': 'program',
}

/** Words without accents and capitals, so that a name is found however it is typed. */
export const plainWords = (text: string) =>
  text
    .trim()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
