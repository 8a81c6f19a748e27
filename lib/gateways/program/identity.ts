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
