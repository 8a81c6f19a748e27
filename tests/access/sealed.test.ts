import { randomBytes } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { isSealedWithOldKey, type SealedAt, seal, unseal } from '@/lib/data/sealed'
import { env } from '@/lib/env'

const at: SealedAt = { table: 'private_answer', column: 'answer', row: 'maya' }
const given = [...env.FIELD_KEYS]
afterEach(() => {
  env.FIELD_KEYS.splice(0, env.FIELD_KEYS.length, ...given)
})

test('what is sealed opens at its own place, and says nothing before', () => {
  for (const text of ['', 'yes', 'ñandú ✓', 'a canary, '.repeat(500)]) {
    const sealed = seal(text, at)
    expect(unseal(sealed, at)).toBe(text)
    expect(sealed).not.toContain('canary')
  }
  expect(seal('yes', at)).not.toBe(seal('yes', at))
})

test('EN1: moved to another row, column or table it does not open', () => {
  let refused = 0
  for (let n = 0; n < 100; n++) {
    const here = { ...at, row: `row ${n}` }
    const elsewhere = [
      { ...here, row: `row ${n + 1}` },
      { ...here, column: 'note' },
      { ...here, table: 'instrument_answer' },
      // The same letters, cut at other places.
      { table: 'private_', column: 'answeranswer', row: here.row },
    ][n % 4] as SealedAt
    const sealed = seal(`answer ${n}`, here)
    expect(unseal(sealed, here)).toBe(`answer ${n}`)
    if (!opens(sealed, elsewhere)) refused++
  }
  console.log(`figure EN1-moved ${refused} refused-of-100 (bar 100) ${refused === 100 ? 'ok' : 'short'}`)
  expect(refused).toBe(100)
})

test('one changed letter, or a missing part, is noticed', () => {
  const sealed = seal('yes', at)
  const [id, nonce, tag, cipher] = sealed.split('.') as [string, string, string, string]
  const flipped = (part: string) => `${part[0] === 'A' ? 'B' : 'A'}${part.slice(1)}`
  const broken = [
    [id, flipped(nonce), tag, cipher],
    [id, nonce, flipped(tag), cipher],
    [id, nonce, tag, flipped(cipher)],
    [id, nonce, tag.slice(0, 8), cipher],
    [id, nonce, tag],
    ['other', nonce, tag, cipher],
  ]
  expect(opens(sealed, at)).toBe(true)
  expect(broken.filter((parts) => opens(parts.join('.'), at))).toEqual([])
})

test('a new key seals, the old one still opens, until it is taken off the list', () => {
  const before = seal('yes', at)
  env.FIELD_KEYS.unshift({ id: 'newer', key: randomBytes(32) })
  expect(unseal(before, at)).toBe('yes')
  expect(isSealedWithOldKey(before)).toBe(true)
  const after = seal('no', at)
  expect(isSealedWithOldKey(after)).toBe(false)
  env.FIELD_KEYS.pop()
  expect(unseal(after, at)).toBe('no')
  expect(opens(before, at)).toBe(false)
})

function opens(sealed: string, place: SealedAt): boolean {
  try {
    unseal(sealed, place)
    return true
  } catch {
    return false
  }
}
