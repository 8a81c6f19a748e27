'use server'

import { alertForm, endAlertForm } from '@/lib/forms/clearance'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { endAlert, takeUpAlert } from '@/lib/use-cases/clearance/attend-alert'

export const takeUp = action('alert.take', alertForm, takeUpAlert, {
  then: ({ alert }) => `${paths.alert(alert)}?said=taken`,
})
export const end = action('alert.end', endAlertForm, endAlert, { then: () => `${paths.reviews}?said=ended` })
