import { type CaseRow, listCases } from '@/lib/data/cases'
import { listStranded, type Stranded } from '@/lib/data/stranded'
import type { Transaction } from '@/lib/data/transaction'
import { type CaseStage, caseStage, caseStages, stageLabels } from '@/lib/domain/program/case-stage'
import { nextStep } from '@/lib/domain/program/next-step'
import { waitingOf } from '@/lib/domain/program/promised-time'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { stepHref } from '@/lib/views/desk/step-href'

/** The head of every page about one couple: who they are, where they stand, what comes next. */
export type CaseHeading = {
  coupleId: string
  reference: string
  names: [string, string]
  stage: CaseStage
  stages: { label: string; state: 'done' | 'now' | 'later' }[]
  next: { text: string; href: string } | null
  waited: string | null
  overdue: boolean
}

/** The head and what it is made of: all that is known of one case in reach, or null. */
export async function readHeading(
  tx: Transaction,
  couple: string,
  now: Date,
  zone: string,
): Promise<ReadHeading | null> {
  const [row] = await listCases(tx, now, [couple])
  if (!row) return null
  const stranded = await listStranded(tx, now, { couples: [couple] })
  return { row, stranded, heading: caseHeading(row, stranded, now, zone) }
}
export type ReadHeading = { row: CaseRow; stranded: Stranded; heading: CaseHeading }

/** `zone` is the coordinator's: their clock decides what a working hour is. */
function caseHeading(row: CaseRow, stranded: Stranded, now: Date, zone: string): CaseHeading {
  const facts = caseFacts(row, stranded)
  const stage = caseStage(facts)
  const next = nextStep(facts)
  const waiting = waitingOf(facts, now.getTime(), zone)
  const [first, second] = row.partners
  const at = caseStages.indexOf(stage)
  return {
    coupleId: row.coupleId,
    reference: row.reference,
    names: [first?.legalName ?? '', second?.legalName ?? ''],
    stage,
    stages: caseStages.slice(1).map((one, place) => ({
      label: stageLabels[one],
      state: place + 1 < at ? 'done' : place + 1 === at ? 'now' : 'later',
    })),
    next: next && { text: next.text, href: stepHref(row.coupleId, next) },
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: waiting !== null && waiting.left < 0,
  }
}
