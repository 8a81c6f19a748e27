import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listIdentityChecks } from '@/lib/data/identity-checks'
import { type IdentityCard, type IdentityWay, identityWords } from '@/lib/domain/program/identity'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type IdentityOfCouple = {
  heading: CaseHeading
  /** `known`: "Video call, passport, Mon, Mar 9 …"; null while the partner was not recognized. */
  partners: { id: string; name: string; known: string | null }[]
}

export function identityOfCouple(caller: Caller, couple: string): Promise<IdentityOfCouple> {
  return look(caller, 'case.recognize', { couple }, async ({ tx, now }) => {
    const { zone } = person(caller.actor)
    const read = await readHeading(tx, couple, now, zone)
    if (!read) throw new NotFound()
    const checks = await listIdentityChecks(tx, couple)
    const partners = read.row.partners.map(({ id, legalName }) => {
      const check = checks.find(({ personId }) => personId === id)
      const words = check && [
        identityWords[check.way as IdentityWay],
        identityWords[check.card as IdentityCard],
      ]
      const known =
        check && words ? [...words, sayWhen(check.checkedAt.getTime(), zone, 'en')].join(', ') : null
      return { id, name: legalName, known }
    })
    return { heading: read.heading, partners }
  })
}
