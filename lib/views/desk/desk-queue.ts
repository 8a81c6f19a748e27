import { type Caller, person } from '@/lib/access/actor'
import { type CaseRow, listCases } from '@/lib/data/cases'
import { type CaseStage, caseStage, stageLabels } from '@/lib/domain/program/case-stage'
import { nextStep } from '@/lib/domain/program/next-step'
import { type Waiting, waitingOf } from '@/lib/domain/program/promised-time'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { type DeskView, deskViews, isIn } from '@/lib/views/desk/desk-views'
import { planLines, plansOfBoth } from '@/lib/views/desk/plan-words'
import { stepHref } from '@/lib/views/desk/step-href'
import { look } from '@/lib/views/look'

export type DeskQueue = { rows: DeskRow[]; counts: Record<DeskView, number> }

export type DeskRow = {
  coupleId: string
  reference: string
  partners: { id: string; name: string; called: string; plans: { text: string; check: string }[] }[]
  stage: CaseStage
  stageLabel: string
  next: { text: string; href: string } | null
  plans: string
  /** How long the couple has waited for us, in working time; null when nothing waits. */
  waited: string | null
  overdue: boolean
}

/** The coordinator's couples: what is due first stands first, then what has waited longest. */
export function deskQueue(
  caller: Caller,
  { view, name }: { view: DeskView; name: string },
): Promise<DeskQueue> {
  return look(caller, 'queue.read', {}, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const cases = (await listCases(tx, now)).map((row) => {
      const facts = caseFacts(row)
      return {
        row,
        stage: caseStage(facts),
        next: nextStep(facts),
        waiting: waitingOf(facts, now.getTime(), zone),
      }
    })
    const counts = Object.fromEntries(
      deskViews.map((one) => [one, cases.filter(({ stage }) => isIn(one, stage)).length]),
    ) as Record<DeskView, number>
    const rows = cases
      .filter(({ row, stage }) => isIn(view, stage) && isCalled(row, name))
      .sort(
        (a, b) =>
          urgency(a.waiting) - urgency(b.waiting) ||
          a.row.submittedAt.getTime() - b.row.submittedAt.getTime(),
      )
      .map(deskRow)
    return { rows, counts }
  })
}

const urgency = (waiting: Waiting | null) => waiting?.left ?? Number.MAX_SAFE_INTEGER

/** Names as they are on the card and as we say them, and the reference said on the telephone. */
function isCalled({ partners, reference }: CaseRow, name: string): boolean {
  const asked = plain(name.trim())
  const known = [reference, ...partners.flatMap((partner) => [partner.name, partner.legalName])]
  return asked === '' || known.some((one) => plain(one).includes(asked))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Seen = {
  row: CaseRow
  stage: CaseStage
  next: ReturnType<typeof nextStep>
  waiting: Waiting | null
}

function deskRow({ row, stage, next, waiting }: Seen): DeskRow {
  const { coupleId, reference, partners } = row
  return {
    coupleId,
    reference,
    partners: partners.map((partner) => ({
      id: partner.id,
      name: partner.legalName,
      called: partner.name,
      plans: planLines(partner),
    })),
    stage,
    stageLabel: stageLabels[stage],
    next: next && { text: next.text, href: stepHref(coupleId, next) },
    plans: plansOfBoth(partners),
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: waiting !== null && waiting.left < 0,
  }
}
