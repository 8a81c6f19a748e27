import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { changeNote, findNote, insertNote } from '@/lib/data/case-notes'
import { looksLikeId } from '@/lib/domain/ids'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import { isNoteOpen } from '@/lib/domain/program/case-notes'
import { refusal } from '@/lib/domain/refusals'
import { run } from '@/lib/use-cases/run'

export type WriteNote = { coupleId: string; text: string }
export type EditNote = WriteNote & { noteId: string }

/** Writes a note on a couple: plain words, sealed where they are kept. The record says that one was written, not what. */
export function writeNote(caller: Caller, input: WriteNote): Promise<Outcome<{ noteId: string }>> {
  const { coupleId: couple, text } = input
  return run(
    caller,
    'case.note',
    { couple },
    async ({ tx, actor, now, record }) => {
      const noteId = await insertNote(tx, { couple, by: person(actor).id, text }, now)
      record({ couple })
      return done({ noteId })
    },
    input,
  )
}

/** The author changes a note of the last ten minutes. Refuses `note-is-closed`. */
export function editNote(caller: Caller, input: EditNote): Promise<Outcome<null>> {
  const { coupleId: couple, noteId, text } = input
  return run(
    caller,
    'case.note',
    { couple },
    async ({ tx, actor, now, record }) => {
      const note = looksLikeId(noteId) ? await findNote(tx, noteId, couple) : null
      if (!note) throw new NotFound()
      if (note.authorId !== person(actor).id || !isNoteOpen(note.writtenAt.getTime(), now.getTime()))
        return refuse(refusal('note-is-closed', {}))
      await changeNote(tx, noteId, text, now)
      record({ couple, facts: { changed: true } })
      return done(null)
    },
    input,
  )
}
