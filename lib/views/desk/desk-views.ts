import type { CaseStage } from '@/lib/domain/program/case-stage'

/** The saved views of the desk: each is an address that can be kept and sent. */
export const deskViews = ['next', 'verify', 'enroll', 'care-team', 'schedule', 'program'] as const
export type DeskView = (typeof deskViews)[number]

export const deskViewLabels: Record<DeskView, string> = {
  next: 'My next',
  verify: 'To verify',
  enroll: 'Ready to enroll',
  'care-team': 'Ready for care team',
  schedule: 'Ready to schedule',
  program: 'In program',
}

export function asDeskView(asked: string | string[] | undefined): DeskView {
  return deskViews.find((view) => view === asked) ?? 'next'
}

/** "My next" holds everything that waits for the coordinator, whatever its stage. */
export function isIn(view: DeskView, { stage, needs }: { stage: CaseStage; needs: string | null }): boolean {
  if (view !== 'next') return stage === stageOf[view]
  return needs !== null || (stage !== 'in-program' && stage !== 'applying')
}

const stageOf: Record<Exclude<DeskView, 'next'>, CaseStage> = {
  verify: 'to-verify',
  enroll: 'ready-to-enroll',
  'care-team': 'ready-for-care-team',
  schedule: 'ready-to-schedule',
  program: 'in-program',
}
