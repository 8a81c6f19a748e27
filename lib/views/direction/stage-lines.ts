import { type CaseStage, caseStages, stageLabels } from '@/lib/domain/program/case-stage'
import type { Waiting } from '@/lib/domain/program/promised-time'
import { type WaitStretch, waitsByStretch } from '@/lib/domain/program/waits'
import { sayWorkingTime } from '@/lib/domain/program/working-time'

/** One stage: how many couples are in it and how long they have waited there. */
export type StageLine = {
  stage: CaseStage
  label: string
  couples: number
  /** Empty for couples in the program: they do not wait for us. */
  waits: WaitStretch[]
  longest: string | null
}

export function stageLines(cases: readonly { stage: CaseStage; waiting: Waiting | null }[]): StageLine[] {
  return caseStages.slice(1).map((stage) => {
    const here = cases.filter((one) => one.stage === stage)
    const waits = here.flatMap(({ waiting }) => waiting ?? [])
    const longest = Math.max(...waits.map(({ minutes }) => minutes))
    return {
      stage,
      label: stageLabels[stage],
      couples: here.length,
      waits: stage === 'in-program' ? [] : waitsByStretch(waits),
      longest: waits.length > 0 ? sayWorkingTime(longest) : null,
    }
  })
}
