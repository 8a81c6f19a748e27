import type { Lack, ShortDay, WhyNot } from '@/lib/domain/benefits/claim-lines'
import { sayDay } from '@/lib/domain/say-day'

/** What a line lacks, for whoever bills it. */
export const lackWords: Record<Lack, string> = {
  diagnosis: 'No diagnosis: their own clinician records it.',
  charge: 'No charge of the program for this service on this day.',
  approval: 'Beyond what the payer approved.',
  'billed-to': 'Nobody has said under whom this session is billed.',
}

export const whyNotWords: Record<WhyNot, string> = {
  'not-there': 'not there.',
  'billed-elsewhere': 'not billed to this partner.',
  'part-of-a-day-only': 'counts only inside a whole day of care, or under the one partner it is billed to.',
  'too-short': 'too short to be billed.',
  'no-code': 'its code is chosen by whoever held it.',
}

/** "Nov 16, 2026: 45 of 180 minutes" */
export const sayShortDay = ({ day, minutes, open }: ShortDay, floor: number) =>
  `${sayDay(day)}: ${minutes} of ${floor} minutes${open ? ' so far' : ''}`
