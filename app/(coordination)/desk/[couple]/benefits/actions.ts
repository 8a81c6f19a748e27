'use server'

import type { z } from 'zod'
import type { Caller } from '@/lib/access/actor'
import { callForm } from '@/lib/forms/benefits-call'
import { concludeForm } from '@/lib/forms/benefits-conclude'
import { factsForm } from '@/lib/forms/benefits-facts'
import { importForm } from '@/lib/forms/benefits-import'
import { makeLetterForm, sendLetterForm } from '@/lib/forms/benefits-plans'
import { cardForm } from '@/lib/forms/card-pictures'
import { planNow } from '@/lib/forms/seen-now'
import { selfPaymentForm, withdrawSelfPaymentForm } from '@/lib/forms/self-payment'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { addCardPictures } from '@/lib/use-cases/benefits/add-card-pictures'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { makeLetter } from '@/lib/use-cases/benefits/make-letter'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { recordSelfPayment } from '@/lib/use-cases/benefits/record-self-payment'
import { sendLetter } from '@/lib/use-cases/benefits/send-letter'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { withdrawSelfPayment } from '@/lib/use-cases/benefits/withdraw-self-payment'
import { estimateForLetter } from '@/lib/views/benefits/estimate-for-letter'

type On = { coupleId: string; coverageId: string }
const backTo = ({ coupleId, coverageId }: On, said: string) =>
  `${paths.deskBenefits(coupleId)}?said=${said}#coverage-${coverageId}`

const backToPartner = (said: string) => ({
  then: (_: null, { coupleId, personId }: { coupleId: string; personId: string }) =>
    `${paths.deskBenefits(coupleId)}?said=${said}&of=${personId}#partner-${personId}`,
})

/** Longer texts stay where they came from: a file on the desk. */
const MOST_KEPT = 200_000

export const bringReply = action('benefits.import-reply', importForm, importReply, {
  asWritten: ['text'],
  then: ({ facts, already }, on) => backTo(on, already ? 'already' : facts > 0 ? 'imported' : 'no-facts'),
  keep: ({ text }, refusals) => ({
    ...planNow(refusals),
    text: text.length <= MOST_KEPT ? text : '',
    ...(refusals.some(({ code }) => code === 'reply-about-someone-else') && { differs: 'yes' }),
  }),
})
export const keepCall = action('benefits.record-call', callForm, recordCall, {
  then: (_, on) => backTo(on, 'called'),
  keep: (_, refusals) => planNow(refusals),
})
export const changeFact = action('benefits.withdraw-fact', factsForm, withdrawFact, {
  then: (_, on) => backTo(on, on.chosen ? 'chosen' : on.back ? 'restored' : 'withdrawn'),
})
export const conclude = action('benefits.conclude', concludeForm, concludeVerification, {
  then: ({ outcome }, on) => backTo(on, outcome),
  // What was concluded of the plan before it says nothing of the one that stands now.
  keep: (_, refusals) => {
    const now = planNow(refusals)
    return { ...now, ...(now.coverageId && { seen: '' }) }
  },
})

const pays = 'benefits.record-self-payment'
export const recordPayer = action(pays, selfPaymentForm, recordSelfPayment, backToPartner('pays'))
export const takePayerBack = action(
  pays,
  withdrawSelfPaymentForm,
  withdrawSelfPayment,
  backToPartner('pays-not'),
)

export const keepCard = action('card.keep', cardForm, addCardPictures, {
  then: (_, { coverageId, coupleId = '' }) => backTo({ coupleId, coverageId }, 'card'),
  keep: (_, refusals) => planNow(refusals),
})
export const writeLetter = action('benefits.make-letter', makeLetterForm, writeWithEstimate, {
  then: (_, { coupleId, personId }) => `${paths.deskBenefits(coupleId)}?said=written#partner-${personId}`,
})
export const sendOut = action('benefits.send-letter', sendLetterForm, sendLetter, {
  then: ({ personId }, { coupleId }) => `${paths.deskBenefits(coupleId)}?said=sent#partner-${personId}`,
})

async function writeWithEstimate(caller: Caller, input: z.output<typeof makeLetterForm>) {
  return makeLetter(caller, { ...input, estimate: await estimateForLetter(caller, input) })
}
