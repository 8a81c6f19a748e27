import { MINUTE } from '@/lib/domain/time'

/** How long the author may still change a note: afterwards it is part of the record. Epoch milliseconds. */
export const noteStaysOpenFor = 10 * MINUTE

export const isNoteOpen = (writtenAt: number, now: number): boolean => now - writtenAt < noteStaysOpenFor

/** How long an act on a list can be undone. */
export const actStaysOpenFor = 10 * MINUTE
