'use server'

import { dropReferralForm, referralForm } from '@/lib/forms/desk'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addReferral, dropReferral } from '@/lib/use-cases/desk/keep-referrals'

export const addPlace = action('referral.keep', referralForm, addReferral, {
  then: () => `${paths.deskReferrals}?said=added`,
})
export const dropPlace = action('referral.keep', dropReferralForm, dropReferral, {
  then: () => `${paths.deskReferrals}?said=dropped`,
})
