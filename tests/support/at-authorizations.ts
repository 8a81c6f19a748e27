import type { AuthorizationTerms } from '@/lib/domain/benefits/authorization'
import { makeAuthorizationRequest } from '@/lib/use-cases/benefits/make-authorization-request'
import { recordAuthorization } from '@/lib/use-cases/benefits/record-authorization'
import { writeAuthorizationRequest } from '@/lib/use-cases/benefits/write-authorization-request'
import { authorizationsOfCouple } from '@/lib/views/benefits/authorizations-of-couple'
import type { aDesk } from './a-desk'

/** What a payer answered with twelve days. */
export const approved: AuthorizationTerms = {
  ...{ serviceCode: 'H0015', status: 'approved', askedOn: '2026-03-01', reference: 'PA-77', units: 12 },
  ...{ from: '2026-03-03', until: '2026-04-03', reviewer: 'J. Ortega', reviewerPhone: '', reviewDue: null },
  ...{ answeredOn: '2026-03-02', whyNot: '', appealBy: null, appealSource: '' },
}
export const nothing = { reference: '', units: null, from: null, until: null }
export const asked: AuthorizationTerms = { ...approved, ...nothing, status: 'asked' }
export const days = { units: 36, perWeek: 3, from: '2026-04-03', until: '2026-06-26', continues: null }

/** What the coordinator of a couple does on its page Authorizations, and sees there. `desk`: that of the test that runs. */
export function atAuthorizations(desk: () => Awaited<ReturnType<typeof aDesk>>) {
  const planOf = (place: 0 | 1) => {
    const { coupleId, partners } = desk().couple
    return { coupleId, coverageId: partners[place]?.coverageId ?? '' }
  }
  const maya = () => planOf(0)
  const shown = async () => (await authorizationsOfCouple(desk().caller, desk().couple.coupleId)).partners
  /** Maya's side, with the paper of one request. */
  const look = async (chain: string) => {
    const { partners } = await authorizationsOfCouple(desk().caller, desk().couple.coupleId, chain)
    const [first] = partners
    if (!first) throw new Error('There is no partner to look at.')
    return first
  }
  return {
    maya,
    sam: () => planOf(1),
    shown,
    look,
    keep: (terms: AuthorizationTerms, more: object = {}) =>
      recordAuthorization(desk().caller, { ...maya(), chain: null, seen: null, note: '', terms, ...more }),
    write: (more: object = {}) =>
      writeAuthorizationRequest(desk().caller, {
        ...{ ...maya(), chain: null, seen: null, serviceCode: 'H0015', asked: days },
        ...more,
      }),
    take: (chain: string) =>
      makeAuthorizationRequest(desk().caller, { coupleId: desk().couple.coupleId, chain }),
    stateOf: async (chain: string) =>
      (await shown())[0]?.authorizations.find((one) => one.chain === chain)?.stateId ?? '',
  }
}
