import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the cost OWASP asks for: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/**
 * Checks a password in the same time whether the account exists or not: without one, against a hash of nothing
 * anybody could type.
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  unknownAccount ??= hashPassword(crypto.randomUUID())
  const fits = await verify(passwordHash ?? (await unknownAccount), password)
  return fits && passwordHash !== undefined
}

let unknownAccount: Promise<string> | undefined
