import type { PersonKind } from '@/lib/access/actor'
import { hashPassword } from '@/lib/auth/passwords'
import { insertPersonWithAccount } from '@/lib/data/accounts'
import { inTransaction } from '@/lib/data/transaction'
import type { testDatabase } from './database'
import { callerFor, noon } from './partners'

type Owner = ReturnType<typeof testDatabase>['asOwner']

/** An address nobody else in this file uses. */
export const anAddress = (name = 'maya') => `${name}-${crypto.randomUUID().slice(0, 8)}@example.org`

export const password = 'four words in a row'

/** Someone with an account and a real password. */
export async function aMember(role: PersonKind, name: string, email = anAddress(name.toLowerCase())) {
  const passwordHash = await hashPassword(password)
  const person = { role, name, zone: 'America/Denver', locale: 'en', email, passwordHash, now: noon }
  const id = await inTransaction({ role: 'door' }, (tx) => insertPersonWithAccount(tx, person))
  return { ...callerFor(id, name, role), id, email }
}

/** The templates of the messages to an address, in the order they were written. */
export async function messagesTo(owner: Owner, email: string): Promise<string[]> {
  const rows = await owner('SELECT template FROM outbox_message WHERE to_address = $1 ORDER BY created_at', [
    email,
  ])
  return rows.map((row) => String(row.template))
}

/** The random part of the newest link that went to an address in a message of this template. */
export async function tokenSentTo(owner: Owner, email: string, template: string): Promise<string> {
  const [row] = await owner(
    `SELECT values->>'link' AS link FROM outbox_message WHERE to_address = $1 AND template = $2
      ORDER BY created_at DESC, id LIMIT 1`,
    [email, template],
  )
  const token = String(row?.link ?? '')
    .split('/')
    .at(-1)
  if (!token) throw new Error(`no ${template} went to ${email}`)
  return token
}
