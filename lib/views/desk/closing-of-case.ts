import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Closing, findClosing, listReferrals } from '@/lib/data/case-closings'
import type { Referral } from '@/lib/domain/program/decline'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

export type ClosingOfCase = {
  heading: CaseHeading
  closing: Closing | null
  inProgram: boolean
  referrals: (Referral & { id: string })[]
}

/** What is being prepared, or was sent, to end an application without the program. */
export function closingOfCase(caller: Caller, couple: string): Promise<ClosingOfCase> {
  return look(caller, 'case.close', { couple }, async ({ tx, now }) => {
    const read = await readHeading(tx, couple, now, person(caller.actor).zone)
    if (!read) throw new NotFound()
    return {
      heading: read.heading,
      closing: await findClosing(tx, couple),
      inProgram: read.row.enrolledAt !== null,
      referrals: await listReferrals(tx),
    }
  })
}
