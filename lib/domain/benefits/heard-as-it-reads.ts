import { sameWords } from '@/lib/domain/benefits/same-plan'

/** Under which words a reply speaks of its person: empty where it does not say. */
export type NamedInReply = { memberIds: readonly string[]; payers: readonly string[] }

type Under = {
  plan: { payer: string; memberId: string }
  /** Under which former words the payer was heard last. */
  heardAs: { payerName: string; memberId: string } | null
  /** What we know its payer as. */
  payerName: string
  /** It answers a question of ours that says the words the plan has. */
  answersOurs: boolean
}

/**
 * Whether a reply is about the words its plan has now. Its member ID is the plan's to the letter; one with a suffix more,
 * or none, is so where it answers a question under these words. Where the company was another, the one it names is the
 * plan's. Who vouches for the person says nothing of the words.
 */
export function heardAsItReads({ memberIds, payers }: NamedInReply, under: Under): boolean {
  const { plan, heardAs, payerName, answersOurs } = under
  const isOtherPayer = heardAs !== null && !sameWords(heardAs.payerName, plan.payer)
  const ours = [plain(plan.payer), plain(payerName)].filter(Boolean)
  const itsPayer = payers.length === 0 || payers.some((name) => ours.includes(plain(name)))
  const [now, before] = [plain(plan.memberId), plain(heardAs?.memberId ?? '')]
  const isItsId = (id: string) =>
    id === now ? id !== '' : answersOurs && id !== before && (id.startsWith(now) || now.startsWith(id))
  const isItsOwn = memberIds.length === 0 ? answersOurs : memberIds.map(plain).some(isItsId)
  if (!isItsOwn) return false
  return !isOtherPayer || itsPayer || answersOurs
}

const plain = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
