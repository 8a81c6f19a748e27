import type { Transaction } from '@/lib/data/transaction'

/** What can change in how somebody signs in; the list is also a constraint. */
export type SignInChange =
  | 'app-added'
  | 'app-removed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'codes-renewed'
  | 'password-changed'
  | 'email-changed'
  | 'factors-reset'

/** How staff made sure who asked for a reset. */
export const identityChecks = ['called-back', 'seen-on-video', 'seen-in-person'] as const
export type IdentityCheck = (typeof identityChecks)[number]

export async function noteSignInChange(
  tx: Transaction,
  personId: string,
  what: Exclude<SignInChange, 'factors-reset'>,
  now: Date,
) {
  await tx.signInChange.createMany({ data: [{ personId, at: now, what, changedBy: personId }] })
}

/** The newest first. */
export async function listSignInChanges(tx: Transaction, personId: string, take: number) {
  const rows = await tx.signInChange.findMany({
    where: { personId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take,
    select: { at: true, what: true },
  })
  return rows.map(({ at, what }) => ({ at, what: what as SignInChange }))
}

/**
 * Takes every second factor of somebody away and signs them out everywhere (the database checks that the asker may).
 * Answers where to tell them; undefined when they are not in the asker's reach.
 */
export async function resetSecondFactors(
  tx: Transaction,
  personId: string,
  checked: IdentityCheck,
  now: Date,
): Promise<{ email: string; locale: string } | undefined> {
  const [told] = await tx.$queryRaw<{ email: string; locale: string }[]>`
    SELECT email, locale FROM reset_second_factors(${personId}::uuid, ${checked}, ${now})`
  return told
}
