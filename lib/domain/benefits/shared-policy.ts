import type { Holder } from '@/lib/domain/benefits/pay-order'

export type NamedPlan = { personId: string; holder: Holder; payer: string; memberId: string; group: string }

/**
 * Whether two partners' coverages are one policy: the same insurance company, one in the holder's own name and the
 * other through them, and the numbers on both cards agree as far as both are known. Returns whose name it is in.
 */
export function sharedPolicy(one: NamedPlan, other: NamedPlan): { holder: string; dependent: string } | null {
  const [own, through] = one.holder === 'self' ? [one, other] : [other, one]
  if (own.holder !== 'self' || through.holder !== 'partner' || own.personId === through.personId) return null
  if (plain(own.payer) !== plain(through.payer)) return null
  const agree = (mine: string, theirs: string) => mine === '' || theirs === '' || mine === theirs
  const sameGroup = agree(plain(own.group), plain(through.group))
  // Dependents often carry the holder's number with two digits of their own behind it.
  const ids = [plain(own.memberId), plain(through.memberId)] as const
  const sameMember = agree(...ids) || ids[0].slice(0, -2) === ids[1].slice(0, -2) || ids[1].startsWith(ids[0])
  return sameGroup && sameMember ? { holder: own.personId, dependent: through.personId } : null
}

/**
 * Whether letters of the insurer about this plan reach somebody else: the holder of a plan gets the explanation of
 * benefits for everyone on it, unless the dependent asks for confidential communications (45 CFR 164.522(b)).
 */
export const isReadByHolder = ({ holder }: Pick<NamedPlan, 'holder'>): boolean =>
  holder === 'partner' || holder === 'someone_else'

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
