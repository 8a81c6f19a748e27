import { type Caller, person } from '@/lib/access/actor'
import { listCoordinators } from '@/lib/data/case-owners'
import { listOverseenCases, type OverseenCase } from '@/lib/data/overseen-cases'
import { listStranded } from '@/lib/data/stranded'
import { type CaseStage, caseStage, stageLabels } from '@/lib/domain/program/case-stage'
import { isLate, type Waiting, waitingOf } from '@/lib/domain/program/promised-time'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { overseenFacts } from '@/lib/views/direction/overseen-facts'
import { type Queue, queuesOf } from '@/lib/views/direction/queues'
import { type StageLine, stageLines } from '@/lib/views/direction/stage-lines'
import { look } from '@/lib/views/look'

export type OverseeCases = {
  /** Couples, never people: `inCare` are enrolled, `onTheWay` are not yet. */
  inCare: number
  onTheWay: number
  /** Couples with something booked that its clinician can no longer hold. */
  stranded: number
  stages: StageLine[]
  queues: Queue[]
  cases: CaseOnTable[]
}

export type CaseOnTable = {
  coupleId: string
  reference: string
  names: string
  stage: CaseStage
  stageLabel: string
  coordinatorId: string | null
  /** How long the couple has waited in this stage, in working time; null when nothing waits. */
  waited: string | null
  overdue: boolean
}

/** Every case for a director: where couples wait, with whom, and each one, those nobody looks after first. */
export function overseeCases(caller: Caller): Promise<OverseeCases> {
  return look(caller, 'cases.oversee', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const { sessions, places } = await listStranded(tx, now)
    const stranded = new Set([...sessions, ...places].map(({ coupleId }) => coupleId))
    const seen = (await listOverseenCases(tx, now))
      .map((row): SeenCase => {
        const facts = overseenFacts(row)
        const waiting = waitingOf(facts, now.getTime(), zone)
        return { row, stage: caseStage(facts), waiting, stranded: stranded.has(row.coupleId) }
      })
      .sort((a, b) => urgency(a) - urgency(b) || a.row.submittedAt.getTime() - b.row.submittedAt.getTime())
    const inCare = seen.filter(({ row }) => row.enrolledAt !== null).length
    return {
      inCare,
      onTheWay: seen.length - inCare,
      stranded: seen.filter((one) => one.stranded).length,
      stages: stageLines(seen),
      queues: queuesOf(seen, await listCoordinators(tx)),
      cases: seen.map(onTable),
    }
  })
}

export type SeenCase = { row: OverseenCase; stage: CaseStage; waiting: Waiting | null; stranded: boolean }

const urgency = ({ row, waiting }: SeenCase) =>
  row.coordinatorId === null ? Number.MIN_SAFE_INTEGER : (waiting?.left ?? Number.MAX_SAFE_INTEGER)

function onTable({ row, stage, waiting }: SeenCase): CaseOnTable {
  const { coupleId, reference, partners, coordinatorId } = row
  return {
    coupleId,
    reference,
    names: partners.map(({ name }) => name).join(' · '),
    stage,
    stageLabel: stageLabels[stage],
    coordinatorId,
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: isLate(waiting),
  }
}
