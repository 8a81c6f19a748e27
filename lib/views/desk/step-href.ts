import type { NextStep } from '@/lib/domain/program/next-step'
import { paths } from '@/lib/paths'

/** The page on which a next step is done. */
export function stepHref(couple: string, { on, session }: NextStep): string {
  if (session) return paths.deskMove(couple, session)
  const pages: Record<NextStep['on'], (couple: string) => string> = {
    case: paths.deskCouple,
    benefits: paths.deskBenefits,
    'care-team': paths.deskCareTeam,
    schedule: paths.deskSchedule,
    apart: paths.deskApart,
    reach: paths.deskReach,
    notes: paths.deskNotes,
  }
  return pages[on](couple)
}
