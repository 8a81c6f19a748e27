import { type Caller, person } from '@/lib/access/actor'
import { type CaseRow, listCases } from '@/lib/data/cases'
import { listStranded } from '@/lib/data/stranded'
import { type CaseStage, caseStage, stageLabels } from '@/lib/domain/program/case-stage'
import { nextStep } from '@/lib/domain/program/next-step'
import { type Waiting, waitingOf } from '@/lib/domain/program/promised-time'
import { strandedTag } from '@/lib/domain/program/stranded'
import { sayWorkingTime } from '@/lib/domain/program/working-time'
import { caseFacts } from '@/lib/views/desk/case-facts'
import { type DeskView, deskViews, isIn } from '@/lib/views/desk/desk-views'
import { planLines, plansOfBoth } from '@/lib/views/desk/plan-words'
import { stepHref } from '@/lib/views/desk/step-href'
import { nothingStranded, strandedByCouple } from '@/lib/views/desk/stranded-lines'
import { look } from '@/lib/views/look'

export type DeskQueue = { rows: DeskRow[]; counts: Record<DeskView, number> }

export type DeskRow = {
  coupleId: string
  reference: string
  partners: { id: string; name: string; called: string; plans: { text: string; check: string }[] }[]
  stage: CaseStage
  stageLabel: string
  /** "needs a new time", when something booked can no longer be held. */
  needs: string | null
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
    const stranded = strandedByCouple(await listStranded(tx, now))
    const cases = (await listCases(tx, now)).map((row): Seen => {
      const facts = caseFacts(row, stranded.get(row.coupleId) ?? nothingStranded)
      return {
        row,
        stage: caseStage(facts),
        next: nextStep(facts),
        waiting: waitingOf(facts, now.getTime(), zone),
        needs: strandedTag(facts.stranded),
      }
    })
    const counts = Object.fromEntries(
      deskViews.map((one) => [one, cases.filter((seen) => isIn(one, seen)).length]),
    ) as Record<DeskView, number>
    const rows = cases
      .filter((seen) => isIn(view, seen) && isCalled(seen.row, name))
      .sort((a, b) => urgency(a) - urgency(b) || a.row.submittedAt.getTime() - b.row.submittedAt.getTime())
      .map(deskRow)
    return { rows, counts }
  })
}

/** What was promised to the couple and no longer holds comes before what is late. */
const urgency = ({ needs, waiting }: Seen) =>
  needs ? Number.MIN_SAFE_INTEGER : (waiting?.left ?? Number.MAX_SAFE_INTEGER)

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
  needs: string | null
}

function deskRow({ row, stage, next, waiting, needs }: Seen): DeskRow {
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
    needs,
    next: next && { text: next.text, href: stepHref(coupleId, next) },
    plans: plansOfBoth(partners),
    waited: waiting && sayWorkingTime(waiting.minutes),
    overdue: waiting !== null && waiting.left < 0,
  }
}
