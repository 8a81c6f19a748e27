import { seal, unseal } from '@/lib/data/sealed'
import type { Transaction } from '@/lib/data/transaction'
import type { DeclineReason, Referral } from '@/lib/domain/program/decline'
import type { Locale } from '@/lib/domain/refusals'

export type Letter = {
  id: string
  personId: string
  name: string
  locale: Locale
  text: string
  sentAt: Date | null
}
export type Closing = { id: string; reason: DeclineReason; closedAt: Date | null; letters: Letter[] }

const place = (row: string) => ({ table: 'decline_letter', column: 'sealed', row })

/** What is being prepared, or was sent, for a couple; opened again it no longer counts. */
export async function findClosing(tx: Transaction, couple: string): Promise<Closing | null> {
  const row = await tx.caseClosing.findFirst({
    where: { coupleId: couple, reopenedAt: null },
    include: { letters: { include: { person: { select: { name: true } } } } },
  })
  if (!row) return null
  const letters = row.letters.map((letter) => ({
    id: letter.id,
    personId: letter.personId,
    name: letter.person.name,
    locale: letter.locale as Locale,
    text: unseal(letter.sealed, place(letter.id)),
    sentAt: letter.sentAt,
  }))
  return { id: row.id, reason: row.reason as DeclineReason, closedAt: row.closedAt, letters }
}

type Draft = {
  couple: string
  reason: DeclineReason
  by: string
  letters: { person: string; locale: Locale; text: string }[]
}

/** Begins anew: what was prepared before and never sent gives way. */
export async function insertClosing(
  tx: Transaction,
  { couple, reason, by, letters }: Draft,
  at: Date,
): Promise<void> {
  await tx.caseClosing.updateMany({
    where: { coupleId: couple, closedAt: null, reopenedAt: null },
    data: { reopenedAt: at },
  })
  const id = crypto.randomUUID()
  await tx.caseClosing.createMany({
    data: [{ id, coupleId: couple, reason, preparedBy: by, preparedAt: at }],
  })
  for (const { person, locale, text } of letters) {
    const letter = crypto.randomUUID()
    const row = {
      id: letter,
      closingId: id,
      coupleId: couple,
      personId: person,
      locale,
      sealed: seal(text, place(letter)),
    }
    await tx.declineLetter.createMany({ data: [row] })
  }
}

export async function changeLetter(tx: Transaction, id: string, text: string): Promise<void> {
  await tx.declineLetter.updateMany({ where: { id, sentAt: null }, data: { sealed: seal(text, place(id)) } })
}

/** Sends both letters and closes the application, which sets both partners free to apply again. */
export async function closeCase(tx: Transaction, closing: string, couple: string, at: Date): Promise<void> {
  await tx.declineLetter.updateMany({ where: { closingId: closing, sentAt: null }, data: { sentAt: at } })
  await tx.caseClosing.updateMany({ where: { id: closing }, data: { closedAt: at } })
  await tx.application.updateMany({ where: { coupleId: couple, closedAt: null }, data: { closedAt: at } })
}

/** Of one that was declined. Refused by the database when a partner is in another application by now. */
export async function reopenCase(tx: Transaction, couple: string, at: Date): Promise<void> {
  await tx.application.updateMany({ where: { coupleId: couple }, data: { closedAt: null } })
  await tx.caseClosing.updateMany({ where: { coupleId: couple, reopenedAt: null }, data: { reopenedAt: at } })
}

/** The letters sent to the one who asks, the latest first. */
export async function listLettersTo(
  tx: Transaction,
  person: string,
): Promise<{ id: string; sentAt: Date; text: string }[]> {
  const rows = await tx.declineLetter.findMany({
    where: { personId: person, sentAt: { not: null } },
    orderBy: { sentAt: 'desc' },
  })
  return rows.flatMap(({ id, sentAt, sealed }) =>
    sentAt ? [{ id, sentAt, text: unseal(sealed, place(id)) }] : [],
  )
}

export async function listReferrals(tx: Transaction): Promise<(Referral & { id: string })[]> {
  return tx.referralPlace.findMany({
    where: { removedAt: null },
    select: { id: true, name: true, phone: true, detail: true },
    orderBy: { name: 'asc' },
  })
}

export async function insertReferral(
  tx: Transaction,
  by: string,
  referral: Referral,
  at: Date,
): Promise<void> {
  await tx.referralPlace.createMany({ data: [{ ...referral, addedBy: by, addedAt: at }] })
}

export async function removeReferral(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.referralPlace.updateMany({
    where: { id, removedAt: null },
    data: { removedAt: at },
  })
  return count > 0
}
