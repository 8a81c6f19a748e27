import { describe, expect, it } from 'vitest'
import { type Action, allows, allowsKind, permissions } from '@/lib/access/permissions'
import type { Standing } from '@/lib/access/ways-to-be-allowed'
import { expected, kinds } from './who-may-what'

const standings: Standing[] = [false, true].flatMap((inReach) =>
  [false, true].flatMap((self) => [false, true].map((seated) => ({ inReach, self, seated }))),
)

describe('the permission table', () => {
  it.each(Object.keys(permissions) as Action[])('%s', (action) => {
    const rule = expected[action]
    for (const [letter, kind] of Object.entries(kinds)) {
      const needs = [...rule.matchAll(new RegExp(`${letter}([*!]?)`, 'g'))].map(([, need]) => need)
      expect(allowsKind(action, kind), `${kind} ever`).toBe(needs.length > 0)
      for (const standing of standings) {
        const may =
          needs.includes('') ||
          (needs.includes('*') && standing.inReach) ||
          (needs.includes('!') && standing.seated)
        expect(allows(action, kind, standing), `${kind} ${JSON.stringify(standing)}`).toBe(may)
      }
    }
  })
})
