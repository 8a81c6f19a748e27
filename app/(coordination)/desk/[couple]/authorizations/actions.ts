'use server'

import type { Refusal } from '@/lib/domain/refusals'
import {
  askedTodayForm,
  authorizationForm,
  letDaysForm,
  requestForm,
  takeDaysBackForm,
} from '@/lib/forms/authorization'
import { authorizationField } from '@/lib/forms/authorization-field'
import { planNow, seenNow } from '@/lib/forms/seen-now'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { letDaysPass, takeDaysBack } from '@/lib/use-cases/benefits/let-days-pass'
import { recordAskedToday } from '@/lib/use-cases/benefits/record-asked-today'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { writeAuthorizationRequest } from '@/lib/use-cases/benefits/write-authorization-request'

const back = (said: string) => ({
  then: (_: unknown, { coupleId, personId }: { coupleId: string; personId?: string }) =>
    `${paths.deskAuthorizations(coupleId)}?said=${said}${personId ? `#partner-${personId}` : ''}`,
})

/** The page shows the way to the one that bears this number, or asks for these days. */
const keep = (_: unknown, refusals: Refusal[]) => ({
  standing: refusals.flatMap(({ code, facts }) =>
    code === 'authorization-number-on-record' || code === 'authorization-asked-already' ? [facts.chain] : [],
  ),
  ...seenNow(refusals.filter(({ code }) => code !== 'plan-changed-meanwhile')),
  ...planNow(refusals),
})
export const keepAuthorization = action('authorization.record', authorizationForm, recordAuthorization, {
  ...back('kept'),
  keep,
  beside: authorizationField,
})
type Done = { chain: string }
export const writeRequest = action('authorization.record', requestForm, writeAuthorizationRequest, {
  then: ({ chain }: Done, { coupleId }) => paths.lookAtRequest(coupleId, chain, 'written'),
  keep,
  beside: authorizationField,
})
export const askedToday = action('authorization.record', askedTodayForm, recordAskedToday, {
  then: ({ chain }: Done, { coupleId }) =>
    `${paths.deskAuthorizations(coupleId)}?said=asked#authorization-${chain}`,
})
export const letPass = action('authorization.override', letDaysForm, letDaysPass, {
  ...back('passes'),
  beside: authorizationField,
})
export const takeBack = action('authorization.override', takeDaysBackForm, takeDaysBack, back('back'))
