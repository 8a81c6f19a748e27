import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benefitFacts } from '@/lib/gateways/eligibility/facts'
import { matchMembers } from '@/lib/gateways/eligibility/match-member'
import { readEligibilityReply } from '@/lib/gateways/eligibility/read-271'
import { allFixtures, fixture, memberOf, problemOf, reading } from '@/tests/support/x12-fixture'

const partner = { memberId: 'NWM204418801', firstName: 'Maya', lastName: 'Okafor', dateOfBirth: '1990-02-03' }

/** Reads the text the way an import does and checks what must hold of every answer. */
function importing(text: string): void {
  const read = readEligibilityReply(text)
  if (!read.ok) {
    expect(read.problem.sentence).toMatch(/^[A-Z].*\.$/s)
    return
  }
  matchMembers(read.members, partner)
  for (const member of read.members) {
    for (const { value, segment } of benefitFacts(member)) {
      expect(text).toContain(segment.text)
      if (typeof value === 'number') expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
    }
  }
}

describe('reading never throws', () => {
  it('on bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, withIsa) => {
        importing((withIsa ? 'ISA*' : '') + new TextDecoder().decode(bytes))
      }),
      { numRuns: 500 },
    )
  })

  it('on real replies with pieces cut, doubled, swapped or overwritten', () => {
    const edit = fc.record({
      at: fc.nat(4000),
      length: fc.nat(120),
      with: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('~', '*', '^', ':', '~EB*', '~HL*', '~ISA*', '~SE*'),
      ),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...allFixtures()),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (text, edits) => {
          const mutated = edits.reduce((so, change) => {
            const at = change.at % (so.length + 1)
            return so.slice(0, at) + change.with + so.slice(at + change.length)
          }, text)
          importing(mutated)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('on segments in any order', () => {
    const first = fixture('hmo')
    const lines = allFixtures().flatMap((text) => text.split('~\n').slice(1, -1))
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { maxLength: 60 }), (some) => {
        importing([first.slice(0, 105), 'ST*271*1', ...some, 'IEA*1*1', ''].join('~'))
      }),
      { numRuns: 300 },
    )
  })

  it('on files that are built to exhaust it', () => {
    const start = `${fixture('hmo').slice(0, 105)}~ST*271*1~HL*1**20~HL*2*1*22~NM1*IL*1*A`
    const fill = (piece: string) => `${start}${piece.repeat(Math.floor(1_000_000 / piece.length))}~IEA*1*1~`
    expect(problemOf(fill('~HL*1**22')).code).toBe('too-many-members')
    expect(memberOf(fill('~EB*I**MH~MSG*X')).benefits.length).toBeGreaterThan(60_000)
    expect(reading(fill('~AAA*Y**42')).unread.length).toBeGreaterThan(80_000)
    expect(problemOf(fill('~ISA*')).code).toBe('bad-isa')
    expect(reading(fill('~')).members).toHaveLength(1)
    expect(reading(fill('~MSG')).unread.length).toBeGreaterThan(200_000)
  })
})
