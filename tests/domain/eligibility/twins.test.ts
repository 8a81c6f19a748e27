import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { benefitFacts, type ReadFact } from '@/lib/gateways/eligibility/facts'
import type { MemberReply } from '@/lib/gateways/eligibility/reply'
import { make271 } from '@/lib/gateways/eligibility/sample-reply'
import { fixture, type Read, reading } from '@/tests/support/x12-fixture'

const folder = join(import.meta.dirname, '../../fixtures/x12-facts')
const names = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''))

/** Everything a reply comes to, a line each: odd things, what is not read, refusals, members and every fact. */
function everythingIn({ warnings, unread, rejections, members }: Read): string[] {
  return [
    ...warnings.map(({ code, segment }) => `odd ${segment?.position ?? '-'} ${code}`),
    ...unread.map(({ position, why }) => `unread ${position} ${why}`),
    ...rejections.map(({ level, code, meaning }) => `refused ${level} ${code} ${meaning}`),
    ...members.flatMap((member) => [
      whoIs(member),
      ...refusalsOf(member),
      ...benefitFacts(member).map(inALine),
    ]),
  ]
}

function whoIs({ loop, subscriber, dependent, payer }: MemberReply): string {
  const { firstName, lastName, memberId, dateOfBirth, relationship, group } = dependent ?? subscriber
  const id = memberId || subscriber.memberId
  return `${loop} ${firstName} ${lastName}, ${id}, ${dateOfBirth}, ${relationship}, group ${group}, of ${payer.name}`
}

function refusalsOf({ rejections }: MemberReply): string[] {
  return rejections.map(({ level, code, meaning }) => `  refused ${level} ${code} ${meaning}`)
}

function inALine({ segment, key, value, scope, note }: ReadFact): string {
  const where = `${scope.level ?? '-'} ${scope.network} ${scope.serviceType ?? '-'}`
  return `  ${segment.position} ${key} = ${value} | ${where}${note ? ` | ${note}` : ''}`
}

describe('every fact of the invented replies, and nothing else', () => {
  it('there is one for each lesson', () => expect(names.length).toBeGreaterThanOrEqual(14))

  it.each(names)('%s', (name) => {
    const pinned = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .trimEnd()
      .split('\n')
    expect(everythingIn(reading(fixture(name)))).toEqual(pinned)
  })

  it('is the same with any delimiters a payer may choose', () => {
    const text = fixture('carved-out')
    const expected = everythingIn(reading(text)).map(plain)
    for (const [element, repetition, component, terminator] of [
      ['\x1d', '\x1f', '\x1c', '\x1e'],
      ['|', '}', '>', '\n'],
      ['*', '^', '<', '\r\n'],
    ]) {
      const map: Record<string, string | undefined> = {
        '*': element,
        '^': repetition,
        ':': component,
        '~': terminator,
      }
      const other = text.replaceAll('\n', '').replace(/[*^:~]/g, (one) => map[one] ?? one)
      expect(everythingIn(reading(other)).map(plain)).toEqual(expected)
    }
    /** A segment quoted in a fact is quoted with its own delimiters. */
    function plain(line: string): string {
      return line.replace(/(telehealth = \w+).*/, '$1')
    }
  })
})

describe('a file of 153 members', () => {
  const members = Array.from({ length: 153 }, (_, index) => ({
    payer: { name: 'Northwind Mutual', id: 'NWM77' },
    subscriber: {
      firstName: `Maya${index}`,
      lastName: 'Okafor',
      dateOfBirth: '1990-02-03',
      memberId: `NWM${100_000_000 + index}`,
    },
    plan: { name: 'Open Choice', kind: 'PPO' as const, from: '2026-01-01' },
    amounts: { deductible: { total: 150_000, remaining: 1000 + index }, copay: 3000 },
    rejection: index % 17 === 3 ? '72' : undefined,
    active: index % 10 !== 9,
    trace: `ALG-${index}`,
    repliedOn: '2026-01-15',
  }))

  it('answers for each apart, in one transaction each', () => {
    const read = reading(make271(...members))
    expect(read.members.map(({ subscriber }) => subscriber.firstName)).toEqual(
      members.map(({ subscriber }) => subscriber.firstName),
    )
    expect(read.unread).toEqual([])
    for (const [index, member] of read.members.entries()) {
      const facts = benefitFacts(member)
      const left = facts.find(({ key }) => key === 'deductible-remaining')?.value
      const wanted = members[index]
      if (wanted?.rejection) expect([facts, member.rejections[0]?.meaning]).toEqual([[], 'not-found'])
      else expect(left).toBe(wanted?.active ? 1000 + index : undefined)
    }
  })

  it('answers the same under one payer, in one transaction for all', () => {
    const apart = make271(...members)
    const loops = apart
      .split('ST*271*')
      .slice(1)
      .map((one) => one.split('HL*2*1*21*1~\n')[1]?.split('SE*')[0])
    const [head = ''] = apart.split('HL*3*')
    const renumbered = loops.map((loop, index) => (loop ?? '').replace(/^.*?HL\*3\*2/s, `HL*${index + 3}*2`))
    const together = `${head}${renumbered.join('')}SE*1*0001~\nGE*1*1~\nIEA*1*000000271~\n`
    const facts = (text: string) =>
      reading(text).members.map((member) => benefitFacts(member).map(({ key, value }) => [key, value]))
    expect(facts(together)).toEqual(facts(apart))
    expect(facts(together)).toHaveLength(153)
  })
})
