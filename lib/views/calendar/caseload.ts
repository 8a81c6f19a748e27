import type { Caller } from '@/lib/access/actor'
import { findCaseload } from '@/lib/data/calendars'
import { look } from '@/lib/views/look'

export type CaseloadLine = {
  coupleId: string
  /** Of a couple that is over, only whoever goes on. */
  names: string[]
  /** The two are no couple any longer: there is no joint calendar and no joint work. */
  apart: boolean
  role: string
  /** The partner the role is for; null when it is for both. */
  forWhom: string | null
  /** Their own clinician reads that partner's private part. */
  forWhomId: string | null
  since: Date
  nextSession: Date | null
}

/** The couples a clinician serves now, in which role, and when they meet next. */
export function caseload(caller: Caller): Promise<CaseloadLine[]> {
  return look(caller, 'caseload.read', {}, ({ tx, now }) => findCaseload(tx, now))
}
