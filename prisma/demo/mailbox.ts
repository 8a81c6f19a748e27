import { inTransaction } from '@/lib/data/transaction'

/** The secret at the end of the newest link that was mailed to an address: the demo opens its mail like anybody. */
export async function tokenMailedTo(address: string): Promise<string> {
  const mail = await inTransaction({ role: 'job' }, (tx) =>
    tx.outboxMessage.findFirstOrThrow({ where: { toAddress: address }, orderBy: { createdAt: 'desc' } }),
  )
  const { link } = mail.values as { link: string }
  return link.split('/').at(-1) ?? ''
}

/** The person behind an address: the demo makes its people at the front door and then plays them. */
export async function personAt(address: string): Promise<string> {
  const account = await inTransaction({ role: 'door' }, (tx) =>
    tx.account.findUniqueOrThrow({ where: { email: address }, select: { personId: true } }),
  )
  return account.personId
}
