import { expect, test } from 'vitest'
import { LARGEST_PICTURE } from '@/lib/domain/benefits/largest-picture'
import { largestForm } from '@/lib/edge/largest-form'
import { LARGEST_FILE } from '@/lib/forms/reply-size'
import { paths } from '@/lib/paths'

const words = 100_000

test.each([paths.yourPlan, paths.benefits, paths.deskBenefits(crypto.randomUUID())])(
  'both sides of a card arrive at %s, and what the framework takes is not passed',
  (path) => {
    expect(largestForm(path)).toBeGreaterThan(2 * LARGEST_PICTURE + words)
    expect(largestForm(path)).toBeLessThan(10 * 1024 * 1024)
  },
)

test.each([
  paths.signIn,
  paths.desk,
  `${paths.benefits}/letters/x`,
  `${paths.deskBenefits('a')}/b`,
  '/desk/a/b/benefits',
])('a reply arrives at %s, and no more than it needs', (path) => {
  expect(largestForm(path)).toBeGreaterThan(LARGEST_FILE + words)
  expect(largestForm(path)).toBeLessThan(LARGEST_FILE + 2_000_000)
})
