/**
 * The orders in which plans count a day. In all of them the patient never owes more than the allowed amount of the day,
 * nor more than is left of the out-of-pocket maximum.
 *
 * - `deductible-coinsurance-copay`: the deductible takes what it can; of the rest a share; and the copay on top.
 * - `copay-before-deductible`: the copay first, on every day; the rest goes to the deductible, then the share.
 * - `copay-instead-of-coinsurance`: the deductible first; of the rest the copay alone, and no share.
 * - `copay-after-deductible`: as the first, but a day that still meets the deductible has no copay.
 * - `copay-only`: the deductible does not apply: the copay (without one, the share), from the first day.
 *
 * Which of them holds is a setting of the payer.
 */
export const costOrders = [
  'deductible-coinsurance-copay',
  'copay-before-deductible',
  'copay-instead-of-coinsurance',
  'copay-after-deductible',
  'copay-only',
] as const

export type CostOrder = (typeof costOrders)[number]
