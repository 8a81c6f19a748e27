import { randomBytes } from 'node:crypto'
import { route } from '@/lib/route'

/** Bytes to measure a connection by, from our own server: random, because what can be packed would look faster. */
const sample = randomBytes(256 * 1024)

export const GET = route('public.read', () => {
  return new Response(sample, { headers: { 'Content-Type': 'application/octet-stream' } })
})
