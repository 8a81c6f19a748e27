import { type Caller, person } from '@/lib/access/actor'
import { type FoundCase, searchCases } from '@/lib/data/case-search'
import { done, type Outcome } from '@/lib/domain/outcome'
import { plainWords } from '@/lib/domain/program/desk-views'
import { run } from '@/lib/use-cases/run'

/**
 * One's own couples by name, reference, telephone number or the last four of a member id; at most 12. What was asked
 * stands in no address and in no record, only that something was.
 */
export function findCases(caller: Caller, { words }: { words: string }): Promise<Outcome<FoundCase[]>> {
  return run(
    caller,
    'queue.find',
    {},
    async ({ tx, actor, record }) => {
      const digits = words.replace(/\D/g, '')
      const last = words.trim().slice(-4).toUpperCase()
      const asked = {
        named: plainWords(words),
        phone: digits.length >= 4 ? digits : '',
        last: /^[A-Z0-9]{4}$/.test(last) && words.trim().length === 4 ? last : '',
      }
      const found = await searchCases(tx, person(actor).id, asked)
      record({ facts: { found: found.length } })
      return done(found)
    },
    { words },
  )
}
