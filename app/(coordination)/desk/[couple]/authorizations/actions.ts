'use server'

import {
  askedTodayForm,
  authorizationForm,
  letDaysForm,
  requestForm,
  takeDaysBackForm,
} from '@/lib/forms/authorization'
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

export const keepAuthorization = action('authorization.record', authorizationForm, recordAuthorization, {
  ...back('kept'),
  // The page shows the way to the one that bears this number.
  keep: (_, refusals) => ({
    standing: refusals.flatMap(({ code, facts }) =>
      code === 'authorization-number-on-record' ? [facts.chain] : [],
    ),
  }),
})
const backTo = (said: string) => ({
  then: ({ chain }: { chain: string }, { coupleId }: { coupleId: string }) =>
    `${paths.deskAuthorizations(coupleId)}?said=${said}#authorization-${chain}`,
})
export const writeRequest = action(
  'authorization.record',
  requestForm,
  writeAuthorizationRequest,
  backTo('written'),
)
export const askedToday = action('authorization.record', askedTodayForm, recordAskedToday, backTo('asked'))
export const letPass = action('authorization.override', letDaysForm, letDaysPass, back('passes'))
export const takeBack = action('authorization.override', takeDaysBackForm, takeDaysBack, back('back'))
