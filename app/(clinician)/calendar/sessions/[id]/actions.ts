'use server'

import { attendanceForm, billableToForm } from '@/lib/forms/attendance'
import { seenNow } from '@/lib/forms/seen-now'
import { cancelSessionForm, moveSessionForm } from '@/lib/forms/session-change'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { chooseBillableTo } from '@/lib/use-cases/benefits/choose-billable-to'
import { recordAttendance } from '@/lib/use-cases/benefits/record-attendance'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'

export const cancel = action('session.cancel', cancelSessionForm, cancelSession, {
  then: ({ session }) => `${paths.staffSession(session)}?said=cancelled`,
})

export const move = action('session.reschedule', moveSessionForm, rescheduleSession, {
  then: ({ session }) => `${paths.staffSession(session)}?said=moved`,
})

export const writeDown = action('attendance.record', attendanceForm, recordAttendance, {
  then: ({ session }) => `${paths.staffSession(session)}?said=attended`,
  keep: (_, refusals) => seenNow(refusals),
})

export const billUnder = action('session.bill-to', billableToForm, chooseBillableTo, {
  then: ({ session }) => `${paths.staffSession(session)}?said=billed`,
})
