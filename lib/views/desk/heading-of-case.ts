import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import type { ReadArea } from '@/lib/data/record-reads'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

/** The head of a page about one couple, for pages whose own view is of another area: `area` names it. */
export function headingOfCase(caller: Caller, couple: string, area?: ReadArea): Promise<CaseHeading> {
  return look(caller, 'case.read', { couple }, async ({ tx, now }) => {
    const read = await readHeading(tx, couple, now, person(caller.actor).zone, area)
    if (!read) throw new NotFound()
    return read.heading
  })
}
