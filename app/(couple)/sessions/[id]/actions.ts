'use server'

import { canComeForm, cantComeForm } from '@/lib/forms/session-change'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { releaseOwnSeat } from '@/lib/use-cases/scheduling/release-own-seat'
import { takeOwnSeatBack } from '@/lib/use-cases/scheduling/take-own-seat-back'

export const cantCome = action('seat.release', cantComeForm, releaseOwnSeat, {
  then: ({ session }) => paths.session(session),
})

export const canCome = action('seat.take-back', canComeForm, takeOwnSeatBack, {
  then: ({ session }) => `${paths.session(session)}?said=back`,
})
