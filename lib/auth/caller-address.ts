import { headers } from 'next/headers'
import { requestOf } from '@/lib/edge/open-requests'

/** The network address a request came from, which no header of its own can change; empty when it is not known. */
export async function callerAddress(): Promise<string> {
  return requestOf(await headers())?.address ?? ''
}
