import { payerWord } from '@/lib/domain/benefits/payer'
import { type Refusal, refusal } from '@/lib/domain/refusals'

type Named = { id: string; name: string; aliases: readonly string[] }

/**
 * One word means one payer: a plan is matched to its payer by name, so a name or alias that another payer goes by
 * would match it by chance. Every such word at once; empty when the names are this payer's own.
 *
 * Refusal: `payer-goes-by-that-name`.
 */
export function namesAreItsOwn(payer: Named, others: readonly Named[]): Refusal[] {
  const words = new Map([payer.name, ...payer.aliases].map((name) => [payerWord(name), name]))
  return others
    .filter(({ id }) => id !== payer.id)
    .flatMap((other) => {
      const shared = [other.name, ...other.aliases].find((name) => words.has(payerWord(name)))
      return shared ? [refusal('payer-goes-by-that-name', { word: shared, payer: other.name })] : []
    })
}
