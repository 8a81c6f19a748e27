import type { Proof } from '@/lib/access/proofs'

/** What a caller made by the tests has proved, unless the test is about proofs. */
export const everyProof: Proof = {
  factor: true,
  freshUntil: Number.POSITIVE_INFINITY,
  privateUntil: Number.POSITIVE_INFINITY,
}

/** Somebody who signed in with a password alone and has no second factor. */
export const noProof: Proof = { factor: false, freshUntil: null, privateUntil: null }
