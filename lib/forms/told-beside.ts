import { type Locale, type Refusal, sentence } from '@/lib/domain/refusals'

/** Refusals in words: what `beside` names an input for stands under that name, the rest by itself. */
export function toldBeside(
  refusals: readonly Refusal[],
  locale: Locale,
  beside: (refusal: Refusal) => string | undefined = () => undefined,
): { sentences: string[]; errors: Record<string, string[]> } {
  const sentences: string[] = []
  const errors: Record<string, string[]> = {}
  for (const one of refusals) {
    const name = beside(one)
    if (name === undefined) sentences.push(sentence(one, locale))
    else errors[name] = [...(errors[name] ?? []), sentence(one, locale)]
  }
  return { sentences, errors }
}
