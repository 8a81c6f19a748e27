import { handOverCases } from '@/lib/data/staff'
import type { Work } from '@/lib/use-cases/run'

/** What became of a leaving coordinator's open cases: given to colleagues, or waiting for a director. */
export type HandedOver = { handedOver: number; waiting: number }

/** Gives away the open cases of a coordinator who no longer is one, and records where each went. */
export async function handOver(
  { tx, record }: Pick<Work, 'tx' | 'record'>,
  from: string,
): Promise<HandedOver> {
  const moved = await handOverCases(tx, from)
  for (const { application, couple, receiver } of moved) {
    record({
      action: 'case.hand-over',
      couple: couple ?? undefined,
      subject: application,
      facts: { from, to: receiver },
    })
  }
  const waiting = moved.filter(({ receiver }) => receiver === null).length
  return { handedOver: moved.length - waiting, waiting }
}
