import { env } from '@/lib/env'
import { programPhone } from '@/lib/gateways/telephone/program-phone'

/** Who this program is to a payer. `npi` is null until whoever runs it has set PROGRAM_NPI. */
export const programIdentity = () => ({
  name: env.PROGRAM_LEGAL_NAME,
  npi: env.PROGRAM_NPI ?? null,
  phone: programPhone(),
})
