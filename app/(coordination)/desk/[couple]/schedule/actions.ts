'use server'

import { callOffForm, rescheduleForm } from '@/lib/forms/scheduling-session'
import {
  addSessionForm,
  draftItemForm,
  joinGroupForm,
  moveInDraftForm,
  proposeWeekForm,
  publishWeekForm,
} from '@/lib/forms/scheduling-week'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addToDraft } from '@/lib/use-cases/scheduling/add-to-draft'
import { agreeToTime } from '@/lib/use-cases/scheduling/agree-to-time'
import { cancelSession } from '@/lib/use-cases/scheduling/cancel-session'
import { leaveGroup } from '@/lib/use-cases/scheduling/leave-group'
import { moveInDraft } from '@/lib/use-cases/scheduling/move-in-draft'
import { proposeWeek } from '@/lib/use-cases/scheduling/propose-week'
import { publishWeek } from '@/lib/use-cases/scheduling/publish-week'
import { removeFromDraft } from '@/lib/use-cases/scheduling/remove-from-draft'
import { rescheduleSession } from '@/lib/use-cases/scheduling/reschedule-session'

const backTo = (said: string) => ({
  then: (_: unknown, { couple, week }: { couple: string; week: string }) =>
    `${paths.deskSchedule(couple)}?week=${week}&said=${said}`,
})

export const propose = action('week.plan', proposeWeekForm, proposeWeek, {
  then: (_, { couple, week, pattern: { days, minutesPerDay } }) =>
    `${paths.deskSchedule(couple)}?week=${week}&said=proposed&pattern=${days}x${minutesPerDay}`,
})
export const add = action('week.draft', addSessionForm, addToDraft, backTo('added'))
export const join = action('week.draft', joinGroupForm, addToDraft, backTo('added'))
export const move = action('week.draft', moveInDraftForm, moveInDraft, backTo('moved'))
export const remove = action('week.draft', draftItemForm, removeFromDraft, backTo('removed'))
export const agree = action('week.draft', draftItemForm, agreeToTime, backTo('agreed'))
export const publish = action('week.publish', publishWeekForm, publishWeek, backTo('published'))
export const reschedule = action(
  'session.reschedule',
  rescheduleForm,
  rescheduleSession,
  backTo('rescheduled'),
)
export const cancel = action('session.cancel', callOffForm, cancelSession, backTo('cancelled'))
export const leave = action('session.cancel', callOffForm, leaveGroup, backTo('left'))
