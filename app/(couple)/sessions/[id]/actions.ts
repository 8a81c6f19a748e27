'use server'

import { cantComeForm } from '@/lib/forms/session-change'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'

export const cantCome = action('seat.release', cantComeForm, releaseOwnSeat, {
  then: ({ session }) => paths.session(session),
})
