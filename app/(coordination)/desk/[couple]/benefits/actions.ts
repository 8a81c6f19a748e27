'use server'

import { callForm } from '@/lib/forms/benefits-call'
import { concludeForm } from '@/lib/forms/benefits-conclude'
import { factsForm } from '@/lib/forms/benefits-facts'
import { importForm } from '@/lib/forms/benefits-import'
import { selfPaymentForm, withdrawSelfPaymentForm } from '@/lib/forms/self-payment'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { concludeVerification } from '@/lib/use-cases/benefits/conclude-verification'
import { importReply } from '@/lib/use-cases/benefits/import-reply'
import { recordCall } from '@/lib/use-cases/benefits/record-call'
import { recordSelfPayment } from '@/lib/use-cases/benefits/record-self-payment'
import { withdrawFact } from '@/lib/use-cases/benefits/withdraw-fact'
import { withdrawSelfPayment } from '@/lib/use-cases/benefits/withdraw-self-payment'

type On = { coupleId: string; coverageId: string }
const backTo = ({ coupleId, coverageId }: On, said: string) =>
  `${paths.deskBenefits(coupleId)}?said=${said}#coverage-${coverageId}`

const backToPartner = (said: string) => ({
  then: (_: null, { coupleId, personId }: { coupleId: string; personId: string }) =>
    `${paths.deskBenefits(coupleId)}?said=${said}#partner-${personId}`,
})

/** Longer texts stay where they came from: a file on the desk. */
const MOST_KEPT = 200_000

export const bringReply = action('benefits.import-reply', importForm, importReply, {
  then: ({ facts }, on) => backTo(on, facts > 0 ? 'imported' : 'no-facts'),
  keep: ({ text }, refusals) => ({
    text: text.length <= MOST_KEPT ? text : '',
    ...(refusals.some(({ code }) => code === 'reply-about-someone-else') && { differs: 'yes' }),
  }),
})
export const keepCall = action('benefits.record-call', callForm, recordCall, {
  then: (_, on) => backTo(on, 'called'),
})
export const changeFact = action('benefits.withdraw-fact', factsForm, withdrawFact, {
  then: (_, on) => backTo(on, on.back ? 'restored' : 'withdrawn'),
})
export const conclude = action('benefits.conclude', concludeForm, concludeVerification, {
  then: ({ outcome }, on) => backTo(on, outcome),
})

const pays = 'benefits.record-self-payment'
export const recordPayer = action(pays, selfPaymentForm, recordSelfPayment, backToPartner('pays'))
export const takePayerBack = action(
  pays,
  withdrawSelfPaymentForm,
  withdrawSelfPayment,
  backToPartner('pays-not'),
)
