import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { listNotes } from '@/lib/data/case-notes'
import { listCoordinators } from '@/lib/data/case-owners'
import { listWaitlistPlaces } from '@/lib/data/waitlist'
import { isNoteOpen } from '@/lib/domain/program/case-notes'
import { waitlistWords } from '@/lib/domain/program/waitlist'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { type CaseHeading, readHeading } from '@/lib/views/desk/case-heading'
import { look } from '@/lib/views/look'

/** What a coordinator keeps beside a case. `mayEdit`: one's own note of the last ten minutes. */
export type KeptOfCase = {
  heading: CaseHeading
  notes: { id: string; author: string; when: string; text: string; edited: boolean; mayEdit: boolean }[]
  tags: string[]
  asleep: boolean
  waitlist: { place: number; words: string } | null
  /** Only those who still apply wait for a place. */
  mayWait: boolean
  colleagues: { id: string; name: string }[]
}

export function keptOfCase(caller: Caller, couple: string): Promise<KeptOfCase> {
  return look(caller, 'case.note', { couple }, async ({ tx, now }) => {
    const me = person(caller.actor)
    const read = await readHeading(tx, couple, now, me.zone)
    if (!read) throw new NotFound()
    const [place] = await listWaitlistPlaces(tx, [couple])
    return {
      heading: read.heading,
      notes: (await listNotes(tx, couple)).map(({ id, author, authorId, text, writtenAt, editedAt }) => ({
        ...{ id, author, text, edited: editedAt !== null },
        when: sayWhen(writtenAt.getTime(), me.zone, 'en'),
        mayEdit: authorId === me.id && isNoteOpen(writtenAt.getTime(), now.getTime()),
      })),
      tags: read.row.tags,
      asleep: read.row.snooze !== null,
      waitlist: place ? { place: place.place, words: waitlistWords[place.reason] } : null,
      mayWait: read.row.enrolledAt === null && read.row.closedAt === null,
      colleagues: (await listCoordinators(tx)).filter(({ id }) => id !== me.id),
    }
  })
}
