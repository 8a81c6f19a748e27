import type { Caller } from '@/lib/access/actor'

/** The zone in which the one who reads a page sees its times. */
export const readerZone = ({ actor }: Caller): string => ('zone' in actor ? actor.zone : 'UTC')
