import { health } from '@/lib/data/health'

export const dynamic = 'force-dynamic'

/** For whoever sends visitors: 200 when the database, its migrations and the queue are all there, else 503. */
export async function GET() {
  const parts = await health()
  const ready = Object.values(parts).every(Boolean)
  return Response.json({ status: ready ? 'ready' : 'not ready', ...parts }, { status: ready ? 200 : 503 })
}
