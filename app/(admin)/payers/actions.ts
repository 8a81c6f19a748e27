'use server'

import {
  changePayerForm,
  endFeeForm,
  feeForm,
  payerForm,
  retirePayerForm,
  withdrawFeeForm,
} from '@/lib/forms/payers'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addPayer } from '@/lib/use-cases/payers/add-payer'
import { changePayer, retirePayer } from '@/lib/use-cases/payers/change-payer'
import { addFee, endFee } from '@/lib/use-cases/payers/keep-fees'

const feesOf = (payerId: string | null) => (payerId === null ? paths.ownCharges : paths.payer(payerId))

export const add = action('payers.keep', payerForm, addPayer, {
  then: ({ id }) => `${paths.payer(id)}?said=added`,
})

export const change = action('payers.keep', changePayerForm, changePayer, {
  then: (_, { payerId }) => `${paths.payer(payerId)}?said=changed`,
})

export const retire = action('payers.keep', retirePayerForm, retirePayer, {
  then: (_, { payerId, back }) => `${paths.payer(payerId)}?said=${back ? 'back' : 'retired'}`,
})

export const writeFee = action('payers.keep', feeForm, addFee, {
  then: (_, { payerId }) => `${feesOf(payerId)}?said=fee#fees`,
})

export const closeFee = action('payers.keep', endFeeForm, endFee, {
  then: (_, { payerId }) => `${feesOf(payerId)}?said=ended#fees`,
})

export const dropFee = action('payers.keep', withdrawFeeForm, endFee, {
  then: ({ reopened }, { payerId }) => `${feesOf(payerId)}?said=${reopened ? 'reopened' : 'dropped'}#fees`,
})
