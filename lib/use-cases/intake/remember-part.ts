import { setPartDone } from '@/lib/data/applicants'
import { readOwnPart } from '@/lib/data/own-part'
import type { Transaction } from '@/lib/data/transaction'
import { partIsDone } from '@/lib/domain/intake/part'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'

/** Notes whether this person's own part is complete now: the only thing about it that the other partner sees. */
export async function rememberPart(
  tx: Transaction,
  applicant: { applicationId: string; personId: string },
  zone: string,
  now: Date,
): Promise<void> {
  const part = await readOwnPart(tx, applicant.personId)
  await setPartDone(tx, applicant, partIsDone(part, localDateOf(now.getTime(), zone)), now)
}
