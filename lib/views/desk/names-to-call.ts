import type { PartnerDetails } from '@/lib/data/case-details'
import { findSafeContact } from '@/lib/data/safe-contacts'
import type { Transaction } from '@/lib/data/transaction'
import { chooseWay, type Written } from '@/lib/domain/contact/choose-way'

/** Names of those to whom no message may be sent anywhere, now or later: what they are told, they are told on a call. */
export async function namesToCall(
  tx: Transaction,
  partners: readonly PartnerDetails[],
  now: Date,
): Promise<string[]> {
  const names: string[] = []
  for (const { id, name, phone, zone } of partners) {
    const said = await findSafeContact(tx, id)
    const written: Written[] = phone ? ['mail', 'text'] : ['mail']
    const ways = { zone, written, answered: said !== null, channels: said?.channels ?? [] }
    if (chooseWay(ways, now.getTime()).kind === 'call') names.push(name)
  }
  return names
}
