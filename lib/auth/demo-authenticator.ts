import { createHmac } from 'node:crypto'
import { base32 } from '@/lib/auth/base32'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { env } from '@/lib/env'

/** Addresses of people who exist in the demo only; nobody can receive mail at one. */
export const demoAddresses = '@demo.example'

/** The secret of a demo person's authenticator app: known to the page that shows its codes, where a demo is allowed. */
export function demoSecret(personId: string): string {
  const [current] = env.FIELD_KEYS
  if (!current || !demoAllowed()) throw new Error('Demo people exist in a demo only.')
  const mac = createHmac('sha256', current.key).update(`demo authenticator ${personId}`).digest()
  return base32(mac.subarray(0, 20))
}
