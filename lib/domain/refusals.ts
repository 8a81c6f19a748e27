import { accountRefusals } from '@/lib/domain/refusals/account'
import { authorizationRefusals } from '@/lib/domain/refusals/authorization'
import { benefitRefusals } from '@/lib/domain/refusals/benefits'
import { benefitsDeskRefusals } from '@/lib/domain/refusals/benefits-desk'
import { careTeamRefusals } from '@/lib/domain/refusals/care-team'
import { clearanceRefusals } from '@/lib/domain/refusals/clearance'
import { consentRefusals } from '@/lib/domain/refusals/consent'
import { deskRefusals } from '@/lib/domain/refusals/desk'
import { enrollmentRefusals } from '@/lib/domain/refusals/enrollment'
import { goodFaithRefusals } from '@/lib/domain/refusals/good-faith'
import { intakeRefusals } from '@/lib/domain/refusals/intake'
import { lastWordRefusals } from '@/lib/domain/refusals/last-word'
import { payerQuestionRefusals } from '@/lib/domain/refusals/payer-questions'
import { payerRefusals } from '@/lib/domain/refusals/payers'
import { planRefusals } from '@/lib/domain/refusals/plans'
import { schedulingRefusals } from '@/lib/domain/refusals/scheduling'
import { staffRefusals } from '@/lib/domain/refusals/staff'
import { takingPartRefusals } from '@/lib/domain/refusals/taking-part'

/**
 * Every "no" the program can say, in the words a person reads. A refusal is a code and its facts;
 * the sentence is made only here, in the reader's language, so that rules, tests and screens cannot drift apart.
 */
const sentences = {
  ...accountRefusals,
  ...intakeRefusals,
  ...benefitRefusals,
  ...benefitsDeskRefusals,
  ...authorizationRefusals,
  ...payerQuestionRefusals,
  ...payerRefusals,
  ...goodFaithRefusals,
  ...planRefusals,
  ...consentRefusals,
  ...enrollmentRefusals,
  ...deskRefusals,
  ...careTeamRefusals,
  ...schedulingRefusals,
  ...clearanceRefusals,
  ...takingPartRefusals,
  ...staffRefusals,
  ...lastWordRefusals,
}

type Sentences = typeof sentences
export type RefusalCode = keyof Sentences
export type FactsOf<C extends RefusalCode> = Parameters<Sentences[C]>[0]
export type Refusal = { [C in RefusalCode]: { code: C; facts: FactsOf<C> } }[RefusalCode]
export type Locale = 'en' | 'es'

/** Builds a refusal; the facts a code needs are checked by type. */
export function refusal<C extends RefusalCode>(code: C, facts: FactsOf<C>): Refusal {
  return { code, facts } as Refusal
}

/** The sentence a person reads. Staff read English; couples read their own language. */
export function sentence(refused: Refusal, locale: Locale = 'en'): string {
  const say = sentences[refused.code] as (facts: unknown) => Record<Locale, string>
  return say(refused.facts)[locale]
}
