import { type Caller, person } from '@/lib/access/actor'
import { listCoordinators } from '@/lib/data/case-owners'
import { listOverseenCases, type OverseenCase } from '@/lib/data/overseen-cases'
import { careTeamComplete } from '@/lib/domain/program/care-team-complete'
import { type CaseFacts, type CaseStage, caseStage, stageLabels } from '@/lib/domain/program/case-stage'
import { type Waiting, waitingOf } from '@/lib/domain/program/promised-time'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { look } from '@/lib/views/look'

export type OverseeCases = {
  cases: CaseOnTable[]
  coordinators: { id: string; name: string; cases: number }[]
}

export type CaseOnTable = {
  coupleId: string
  reference: string
  names: string
  stage: CaseStage
  stageLabel: string
  coordinator: { id: string; name: string } | null
  sentOn: string
  /** How long the couple has waited in this stage, in working time; null when nothing waits. */
  waited: string | null
  overdue: boolean
}

/** Every case for a director: those nobody looks after first, then by what is due. */
export function overseeCases(caller: Caller): Promise<OverseeCases> {
  return look(caller, 'cases.oversee', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const rows = await listOverseenCases(tx, now)
    const cases = rows
      .map((row) => ({ row, facts: factsOf(row) }))
      .map(({ row, facts }) => ({
        row,
        stage: caseStage(facts),
        waiting: waitingOf(facts, now.getTime(), zone),
      }))
      .sort((a, b) => urgency(a) - urgency(b) || a.row.submittedAt.getTime() - b.row.submittedAt.getTime())
      .map((seen) => onTable(seen, zone))
    const coordinators = (await listCoordinators(tx)).map((one) => ({
      ...one,
      cases: rows.filter(({ coordinatorId }) => coordinatorId === one.id).length,
    }))
    return { cases, coordinators }
  })
}

type Seen = { row: OverseenCase; stage: CaseStage; waiting: Waiting | null }

const urgency = ({ row, waiting }: Seen) =>
  row.coordinatorId === null ? Number.MIN_SAFE_INTEGER : (waiting?.left ?? Number.MAX_SAFE_INTEGER)

/** The team is complete when its places are filled and nobody who asked for a counselor lacks one. */
function factsOf({ team, partners, ...row }: OverseenCase): CaseFacts {
  const people = partners.map(({ id, name }) => ({ id, name, concern: null }))
  return {
    submittedAt: row.submittedAt.getTime(),
    partners,
    enrolledAt: row.enrolledAt?.getTime() ?? null,
    careTeam: {
      complete: row.counselorsMissing === 0 && careTeamComplete({ partners: people, held: team }),
      changedAt: team.length > 0 ? Math.max(...team.map(({ from }) => from)) : null,
    },
    sessions: { ahead: row.sessionsAhead, lastEndedAt: row.lastEndedAt?.getTime() ?? null },
  }
}

function onTable({ row, stage, waiting }: Seen, zone: string): CaseOnTable {
  const { coupleId, reference, partners, coordinatorId, coordinator, submittedAt } = row
  return {
    coupleId,
    reference,
    names: partners.map(({ name }) => name).join(' · '),
    stage,
    stageLabel: stageLabels[stage],
    coordinator: coordinatorId ? { id: coordinatorId, name: coordinator ?? '' } : null,
    sentOn: sayDay(localDateOf(submittedAt.getTime(), zone)),
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: waiting !== null && waiting.left < 0,
  }
}
