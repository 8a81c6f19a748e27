import { HOUR, MINUTE } from '@/lib/domain/time'

/** How long a signed-in browser stays signed in. Private areas are a screen a partner may walk up to: ten minutes. */
export const sessionLimits = {
  idle: 15 * MINUTE,
  idleInPrivateAreas: 10 * MINUTE,
  absolutePartner: 12 * HOUR,
  absoluteStaff: 8 * HOUR,
  /** Between the password and the second factor. */
  absoluteHalf: 10 * MINUTE,
}

/** How long a proof counts as fresh, and how long a private area stays open without a step in it. */
export const proofLasts = 5 * MINUTE
