import { type CareRole, roleLabels } from '@/lib/domain/care-team/roles'

/** Why a clinician cannot hold what is booked: no longer here, away then, or without a license where a partner sits. */
export type StrandedWhy = 'gone' | 'on-leave' | 'unlicensed'
/** `start` in epoch milliseconds. */
export type StrandedSession = { sessionId: string; start: number; why: StrandedWhy }
export type StrandedPlace = { role: CareRole; why: StrandedWhy }
export type StrandedOfCouple = { places: readonly StrandedPlace[]; sessions: readonly StrandedSession[] }

/** What a couple needs because of it, as the desk says it in one step; null when everything can be held. */
export function strandedStep({ places: [place], sessions }: StrandedOfCouple): string | null {
  if (place) return `Find a new ${roleLabels[place.role].en}`
  if (sessions.length === 0) return null
  return sessions.length === 1
    ? 'Find a new time for a session'
    : `Find new times for ${sessions.length} sessions`
}

/** The same as a state beside the couple's names. */
export function strandedTag({ places, sessions }: StrandedOfCouple): string | null {
  if (places.length > 0) return 'needs a new clinician'
  return sessions.length > 0 ? 'needs a new time' : null
}

/** Finishes a sentence that begins with the clinician's name. */
export const strandedWords: Record<StrandedWhy, string> = {
  gone: 'no longer works here',
  'on-leave': 'is on leave',
  unlicensed: 'has no valid license where a partner sits',
}

/** The whole sentence: "Rae is on leave"; `own` where the clinician reads it. */
export function sayStranded(
  { clinician, why }: { clinician: string; why: StrandedWhy },
  own = false,
): string {
  return own ? ownWords[why] : `${clinician} ${strandedWords[why]}`
}

const ownWords: Record<StrandedWhy, string> = {
  gone: 'You no longer work here',
  'on-leave': 'You are on leave',
  unlicensed: 'You have no valid license where a partner sits',
}

/** The same where there is room for a word or two. */
export const strandedMarks: Record<StrandedWhy, string> = {
  gone: 'has left',
  'on-leave': 'on leave',
  unlicensed: 'no license',
}

/** Rows of one thing, each with a coordinator who has to act, as one row with all of them: "Casey and Devon". */
export function withAllCoordinators<T extends { id: string; coordinator: string | null }>(
  rows: readonly T[],
): T[] {
  const merged = new Map<string, T>()
  for (const row of rows) {
    const names = [merged.get(row.id)?.coordinator, row.coordinator].filter(Boolean)
    merged.set(row.id, { ...row, coordinator: names.join(' and ') || null })
  }
  return [...merged.values()]
}
