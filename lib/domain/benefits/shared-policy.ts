import type { Holder } from '@/lib/domain/benefits/pay-order'

/** `inPlaceOf`: set where somebody said that it is another plan than the one before it. */
export type NamedPlan = {
  personId: string
  holder: Holder
  payer: string
  memberId: string
  group: string
  inPlaceOf?: string | null
}

/** `shared`: both are on it. `alike`: their numbers look so, which is a question and no answer. `apart`: neither. */
export type OnePolicy = 'shared' | 'alike' | 'apart'

/** A plan in one partner's own name, and one of the other's through them. */
export function asOnePolicy<P extends NamedPlan>(one: P, other: P): { own: P; through: P } | null {
  const [own, through] = one.holder === 'self' ? [one, other] : [other, one]
  if (own.holder !== 'self' || through.holder !== 'partner' || own.personId === through.personId) return null
  return { own, through }
}

/**
 * Whether two partners' coverages are one policy. What the couple said of these two plans goes before what is written of
 * them. Else they are where company and number are the same; or where one card has no number, and neither plan came in the
 * place of another. A number that only looks like the other's is a question.
 */
export function onePolicy(one: NamedPlan, other: NamedPlan, said: boolean | null = null): OnePolicy {
  const plans = asOnePolicy(one, other)
  if (!plans || said === false) return 'apart'
  if (said) return 'shared'
  const { own, through } = plans
  if (plain(own.payer) !== plain(through.payer)) return 'apart'
  const agree = (mine: string, theirs: string) => mine === '' || theirs === '' || mine === theirs
  const ids = [plain(own.memberId), plain(through.memberId)] as const
  if (!agree(plain(own.group), plain(through.group))) return 'apart'
  const isAnew = Boolean(own.inPlaceOf ?? through.inPlaceOf)
  if (ids.includes('')) return isAnew ? 'alike' : 'shared'
  if (ids[0] === ids[1]) return 'shared'
  // Dependents often carry the holder's number with two digits of their own behind it.
  return ids[0].slice(0, -2) === ids[1].slice(0, -2) || ids[1].startsWith(ids[0]) ? 'alike' : 'apart'
}

/**
 * Whether a plan through the other partner reads as that one's did before it was corrected, and less as it does now:
 * perhaps it is to be corrected too.
 */
export const readsAsBefore = (through: NamedPlan, before: NamedPlan, now: NamedPlan): boolean =>
  likeness[onePolicy(before, through)] > likeness[onePolicy(now, through)]

const likeness: Record<OnePolicy, number> = { apart: 0, alike: 1, shared: 2 }

/**
 * Whether letters of the insurer about this plan reach somebody else: the holder of a plan gets the explanation of
 * benefits for everyone on it, unless the dependent asks for confidential communications (45 CFR 164.522(b)).
 */
export const isReadByHolder = ({ holder }: Pick<NamedPlan, 'holder'>): boolean =>
  holder === 'partner' || holder === 'someone_else'

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
