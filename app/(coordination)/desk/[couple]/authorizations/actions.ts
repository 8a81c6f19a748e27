'use server'

import { authorizationForm, letDaysForm, takeDaysBackForm } from '@/lib/forms/authorization'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { letDaysPass, takeDaysBack } from '@/lib/use-cases/benefits/let-days-pass'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'

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
export const letPass = action('authorization.override', letDaysForm, letDaysPass, back('passes'))
export const takeBack = action('authorization.override', takeDaysBackForm, takeDaysBack, back('back'))
