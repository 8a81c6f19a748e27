import type { HomeAnswers } from '@/lib/domain/intake/home-answers'

export const techAnswers = ['yes', 'no', 'not-sure'] as const
export type TechAnswer = (typeof techAnswers)[number]

/** What one person found out about their own equipment. Rooms, headphones and devices are said once, with the home. */
export const techParts = ['camera', 'microphone', 'connection', 'printer'] as const
export type TechCheck = Record<(typeof techParts)[number], TechAnswer>

export type TechGap =
  | (typeof techParts)[number]
  | 'one-device-only'
  | 'no-headphones'
  | 'headphones-for-one'
  | 'no-private-room'
  | 'one-room'

/**
 * What is still missing before two people can be seen and heard apart and together. A missing printer is no gap: every
 * paper can be read and signed on screen. Nulls: not asked yet.
 */
export function techGaps(
  check: TechCheck | null,
  home: Partial<Record<keyof HomeAnswers, string | null>> | null,
): TechGap[] {
  const gaps: TechGap[] = []
  for (const part of techParts) if (check && part !== 'printer' && check[part] !== 'yes') gaps.push(part)
  if (home?.devices === 'one') gaps.push('one-device-only')
  if (home?.headphones === 'none') gaps.push('no-headphones')
  if (home?.headphones === 'one') gaps.push('headphones-for-one')
  if (home?.rooms === 'none') gaps.push('no-private-room')
  if (home?.rooms === 'one') gaps.push('one-room')
  return gaps
}
