'use server'

import { liftForm } from '@/lib/forms/clearance'
import { dutyForm, takeDutyBackForm } from '@/lib/forms/duty'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { liftHold } from '@/lib/use-cases/clearance/lift-hold'
import { setDuty, takeDutyBack } from '@/lib/use-cases/clearance/set-duty'

const back = (said: string) => () => `${paths.programSafety}?said=${said}`

export const addShift = action('duty.set', dutyForm, setDuty, { then: back('added') })
export const dropShift = action('duty.take-back', takeDutyBackForm, takeDutyBack, { then: back('dropped') })
export const lift = action('clearance.lift', liftForm, liftHold, { then: back('lifted') })
