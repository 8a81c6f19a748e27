import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { SafeContact } from '@/lib/domain/contact/safe-channel'

/** How one person may be reached, its code word sealed where it is stored. Null before they said so, and for whoever may not read it. */
export async function findSafeContact(tx: Transaction, personId: string): Promise<SafeContact | null> {
  const row = await tx.safeContact.findUnique({
    where: { personId },
    select: { codeWord: true, channels: { omit: { personId: true } } },
  })
  if (!row) return null
  const channels = row.channels.map(({ fromMinute, untilMinute, ...said }) => {
    const hours = fromMinute === null || untilMinute === null ? null : { fromMinute, untilMinute }
    return { ...said, hours }
  })
  return { channels, codeWord: row.codeWord && unseal(row.codeWord, placeOf(personId)) }
}

export async function saveSafeContact(
  tx: Transaction,
  personId: string,
  { channels, codeWord }: SafeContact,
  now: Date,
): Promise<void> {
  const columns = { codeWord: codeWord && seal(codeWord, placeOf(personId)), updatedAt: now }
  await tx.safeContact.upsert({
    where: { personId },
    create: { personId, ...columns },
    update: columns,
    select: { personId: true },
  })
  for (const { channel, hours, ...said } of channels) {
    const row = { ...said, fromMinute: hours?.fromMinute ?? null, untilMinute: hours?.untilMinute ?? null }
    await tx.safeChannel.upsert({
      where: { personId_channel: { personId, channel } },
      create: { personId, channel, ...row },
      update: row,
      select: { personId: true },
    })
  }
}

const placeOf = (row: string) => ({ table: 'safe_contact', column: 'code_word', row })
