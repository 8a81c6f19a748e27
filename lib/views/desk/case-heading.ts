import { type CaseRow, listCases } from '@/lib/data/cases'
import { coupleStands } from '@/lib/data/couple-endings'
import { noteRead, type ReadArea } from '@/lib/data/record-reads'
import { listStranded, type Stranded } from '@/lib/data/stranded'
import type { Transaction } from '@/lib/data/transaction'
import { type CaseStage, caseStage, caseStages, stageLabels } from '@/lib/domain/program/case-stage'
import { callStep, nextStep } from '@/lib/domain/program/next-step'
import { isLate, waitingOf } from '@/lib/domain/program/promised-time'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { type BesideCase, besideCases } from '@/lib/views/desk/beside-cases'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { waitingAt } from '@/lib/views/desk/put-aside'
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
  /** What keeps the couple out of the queue: it is closed, waits for a place, or was set aside. */
  standing: string | null
  /** Ended here as a couple, and not only declined. */
  parted: boolean
  /** Set when the two are no couple here any longer: the names of those whose own care goes on. */
  ended: { goingOn: string[] } | null
}

/**
 * The head and what it is made of: all that is known of one case in reach, or null. Every page about a couple reads it,
 * so here it is written down that somebody has looked; `area`: where a page shows one part of the record.
 */
export async function readHeading(
  tx: Transaction,
  couple: string,
  now: Date,
  zone: string,
  area: ReadArea = 'case',
): Promise<ReadHeading | null> {
  const [row] = await listCases(tx, now, [couple])
  if (!row) return null
  await noteRead(tx, { couple }, area, now)
  const stranded = await listStranded(tx, now, { couples: [couple] })
  const stands = await coupleStands(tx, couple)
  const beside = (await besideCases(tx, [row], { now, zone }))(couple)
  return { row, stranded, heading: caseHeading(row, { ...beside, stranded, stands, now, zone }) }
}
export type ReadHeading = { row: CaseRow; stranded: Stranded; heading: CaseHeading }

/** `zone` is the coordinator's: their clock decides what a working hour is. */
function caseHeading(
  row: CaseRow,
  asked: BesideCase & { stranded: Stranded; stands: boolean; now: Date; zone: string },
): CaseHeading {
  const { stranded, stands, parted, toCall, place, now, zone } = asked
  const facts = caseFacts(row, stranded, asked)
  const stage = caseStage(facts)
  const isOwed = (facts.owed?.length ?? 0) > 0
  const ended = stands ? null : { goingOn: row.partners.filter((one) => row.apart && one.goesOn).map(nameOf) }
  const isOver = ended?.goingOn.length === 0
  const next = isOver ? callStep(toCall) : nextStep(facts, localDateOf(now.getTime(), zone))
  const waiting = isOver ? null : waitingOf(facts, now.getTime(), zone)
  const standing = standingOf(row, place, now, zone)
  const [first, second] = row.partners
  const at = caseStages.indexOf(stage)
  return {
    coupleId: row.coupleId,
    reference: row.reference,
    names: [first?.legalName ?? '', second?.legalName ?? ''],
    stage,
    stages: caseStages.slice(1).map((one, place) => ({
      label: stageLabels[one],
      state: place + 1 < at ? 'done' : place + 1 === at && !isOver ? 'now' : 'later',
    })),
    next: next && { text: next.text, href: stepHref(row.coupleId, next) },
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: isLate(waiting) && (standing === null || (isOwed && !row.closedAt)),
    standing,
    parted,
    ended,
  }
}

function standingOf(
  { closedAt, waitlist, snooze }: CaseRow,
  place: number | null,
  now: Date,
  zone: string,
): string | null {
  if (closedAt) return 'closed'
  if (waitlist) return waitingAt(place)
  const until = snooze && new Date(snooze.until)
  return until && until > now ? `set aside until ${sayDay(localDateOf(until.getTime(), zone))}` : null
}

const nameOf = ({ name }: { name: string }) => name
