import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'

const placeOf = (id: string) => ({ table: 'authenticator_app', column: 'sealed_secret', row: id })

type NewApp = { personId: string; secret: string; lastStep: number; now: Date }

export async function insertAuthenticatorApp(tx: Transaction, { personId, secret, lastStep, now }: NewApp) {
  const id = crypto.randomUUID()
  const sealedSecret = seal(secret, placeOf(id))
  await tx.authenticatorApp.createMany({
    data: [{ id, personId, sealedSecret, lastStep: BigInt(lastStep), addedAt: now }],
  })
}

export type LiveApp = { id: string; addedAt: Date; secret: string }

/** The one authenticator app of a person, with its secret opened. */
export async function findAuthenticatorApp(tx: Transaction, personId: string): Promise<LiveApp | undefined> {
  const app = await tx.authenticatorApp.findFirst({
    where: { personId, removedAt: null },
    select: { id: true, addedAt: true, sealedSecret: true },
  })
  return app
    ? { id: app.id, addedAt: app.addedAt, secret: unseal(app.sealedSecret, placeOf(app.id)) }
    : undefined
}

/** How many apps a person has ever had. */
export const countAuthenticatorApps = (tx: Transaction, personId: string) =>
  tx.authenticatorApp.count({ where: { personId } })

/** Uses up a step and all before it. False when it was used already: of many at once, one is told true. */
export async function spendStep(tx: Transaction, id: string, step: number): Promise<boolean> {
  const { count } = await tx.authenticatorApp.updateMany({
    where: { id, removedAt: null, lastStep: { lt: BigInt(step) } },
    data: { lastStep: BigInt(step) },
  })
  return count === 1
}

/** Takes the app away, and its secret with it. */
export async function removeAuthenticatorApp(tx: Transaction, personId: string, now: Date): Promise<boolean> {
  const { count } = await tx.authenticatorApp.updateMany({
    where: { personId, removedAt: null },
    data: { removedAt: now, sealedSecret: '' },
  })
  return count === 1
}
