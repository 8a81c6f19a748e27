import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'

/** Whether a plan is still there on a day: it pays for its last day and for none after. */
export const paysOn = (day: IsoDay, { until }: Pick<PlanTerms, 'until'>): boolean =>
  until === undefined || until === null || day <= until
