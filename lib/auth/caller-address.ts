import { headers } from 'next/headers'

/** The network address a request came from, as the nearest proxy wrote it down; empty when nobody did. */
export async function callerAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}
