'use server'

import { cancelSessionForm, moveSessionForm } from '@/lib/forms/session-change'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'

export const cancel = action('session.cancel', cancelSessionForm, cancelSession, {
  then: ({ session }) => `${paths.staffSession(session)}?said=cancelled`,
})

export const move = action('session.reschedule', moveSessionForm, rescheduleSession, {
  then: ({ session }) => `${paths.staffSession(session)}?said=moved`,
})
