import type { Holder } from '@/lib/domain/benefits/pay-order'

export type NamedPlan = { id: string; personId: string; holder: Holder; payer: string; memberId: string }

/**
 * How the desk names one of a person's plans: by its payer and, where another plan of theirs is with the same one, by what
 * tells the two apart: "Harbor (member ID …3355)", or where the IDs end alike whose name it is in.
 */
export function planName(plan: NamedPlan, all: readonly NamedPlan[]): string {
  const alike = all.filter(
    ({ personId, payer }) => personId === plan.personId && plain(payer) === plain(plan.payer),
  )
  if (alike.length < 2) return plan.payer
  const isAlone = (of: (one: NamedPlan) => string) =>
    alike.every((one) => one.id === plan.id || of(one) !== of(plan))
  const apart = [memberMark, holderMark].find((of) => of(plan) !== '' && isAlone(of))
  const number =
    alike
      .map(({ id }) => id)
      .sort()
      .indexOf(plan.id) + 1
  return `${plan.payer} (${apart ? apart(plan) : `${holderMark(plan)}, plan ${number}`})`
}

const memberMark = ({ memberId }: NamedPlan) => memberId && `member ID …${memberId.slice(-4)}`
const holderMark = ({ holder }: NamedPlan) => holders[holder]
const holders: Record<Holder, string> = {
  ...{ self: 'own', partner: 'through the partner', someone_else: 'through someone else', none: '' },
}
const plain = (payer: string) => payer.trim().replace(/\s+/g, ' ').toLowerCase()
