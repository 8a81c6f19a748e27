import { type Refusal, refusal } from '@/lib/domain/refusals'

/**
 * Is this the signer's full name? Capitals, accents, dots, hyphens and extra spaces do not matter, nor does a middle
 * name that was left out; the first and the last word must be there, and nothing that is not in the name.
 * Refuses `type-your-full-name`, telling what differs, so that nobody has to guess.
 */
export function nameMatches(typed: string, legalName: string): Refusal[] {
  const given = words(typed)
  const wanted = words(legalName)
  const missing = [wanted[0], wanted.at(-1)].filter((word) => word !== undefined && !given.includes(word))
  const foreign = given.filter((word) => !wanted.includes(word))
  if (given.length > 0 && missing.length === 0 && foreign.length === 0) return []
  return [refusal('type-your-full-name', { legalName: legalName.trim() })]
}

const words = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
