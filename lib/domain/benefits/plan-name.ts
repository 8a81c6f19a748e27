import type { Holder } from '@/lib/domain/benefits/pay-order'
import type { Locale } from '@/lib/domain/refusals'

export type NamedPlan = { id: string; personId: string; holder: Holder; payer: string; memberId: string }

/**
 * How the desk names one of a person's plans: by its payer and, where another plan of theirs is with the same one, by what
 * tells the two apart: "Harbor (member ID …3355)", or where the IDs end alike whose name it is in.
 */
export function planName(plan: NamedPlan, all: readonly NamedPlan[], locale: Locale = 'en'): string {
  const alike = all.filter(
    ({ personId, payer }) => personId === plan.personId && plain(payer) === plain(plan.payer),
  )
  if (alike.length < 2) return plan.payer
  const isAlone = (of: (one: NamedPlan) => string) =>
    alike.every((one) => one.id === plan.id || of(one) !== of(plan))
  const { member, plan: numbered, ...holders } = words[locale]
  const memberMark = ({ memberId }: NamedPlan) => memberId && `${member} …${memberId.slice(-4)}`
  const holderMark = ({ holder }: NamedPlan) => holders[holder]
  const apart = [memberMark, holderMark].find((of) => of(plan) !== '' && isAlone(of))
  const number =
    alike
      .map(({ id }) => id)
      .sort()
      .indexOf(plan.id) + 1
  const inOrder = [holderMark(plan), `${numbered} ${number}`].filter(Boolean).join(', ')
  return `${plan.payer} (${apart ? apart(plan) : inOrder})`
}

/** The same for a paper, which tells nobody in whose name a plan is. */
export const planNameOnPaper = (plan: NamedPlan, all: readonly NamedPlan[], locale: Locale): string =>
  planName(unheld(plan), all.map(unheld), locale)
const unheld = (plan: NamedPlan): NamedPlan => ({ ...plan, holder: 'none' })

const words: Record<Locale, Record<Holder | 'member' | 'plan', string>> = {
  en: {
    ...{ member: 'member ID', plan: 'plan', none: '' },
    ...{ self: 'own', partner: 'through the partner', someone_else: 'through someone else' },
  },
  es: {
    ...{ member: 'número de miembro', plan: 'plan', none: '' },
    ...{ self: 'propio', partner: 'por la pareja', someone_else: 'por otra persona' },
  },
}
const plain = (payer: string) => payer.trim().replace(/\s+/g, ' ').toLowerCase()
