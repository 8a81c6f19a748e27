import { env } from '@/lib/env'
import { programPhone } from '@/lib/gateways/telephone/program-phone'

/** Who this program is to payers and on its papers. Null until whoever runs it has set it: docs/payers.md. */
export const programIdentity = () => ({
  name: env.PROGRAM_LEGAL_NAME,
  npi: env.PROGRAM_NPI ?? null,
  tin: env.PROGRAM_TIN ?? null,
  place: env.PROGRAM_ADDRESS ?? null,
  phone: programPhone(),
})

/** What a good-faith estimate must name of us (45 CFR 149.610(c)(1)) and nobody has set, in words. */
export function lackingOnPapers(): string[] {
  const { npi, tin, place } = programIdentity()
  const kept = { 'our NPI': npi, 'our tax number': tin, 'the place from which care is given': place }
  return Object.entries(kept).flatMap(([words, value]) => (value === null ? [words] : []))
}

/** What a plan looks for on a superbill and nobody has set, in words. */
export function lackingOnSuperbills(): string[] {
  return [...lackingOnPapers(), ...(programIdentity().phone === null ? ['our phone number'] : [])]
}
