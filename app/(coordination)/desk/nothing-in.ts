import type { DeskView } from '@/lib/domain/program/desk-views'

/** What an empty list says, and nothing else. */
export const nothingIn: Record<DeskView, string> = {
  next: 'Nothing waits for you.',
  verify: 'No benefits wait to be verified.',
  payer: 'No couple is set aside for a payer.',
  couple: 'No couple is set aside until they answer.',
  enroll: 'No couple is ready to enroll.',
  'care-team': 'No couple waits for a care team.',
  schedule: 'No couple waits for a week.',
  starting: 'No couple has its first session this week.',
  ending: 'No authorization ends soon.',
  program: 'No couple is in the program yet.',
  snoozed: 'No couple is set aside.',
  waitlist: 'No couple is on the waitlist.',
  closed: 'No application was closed.',
}
