'use server'

import {
  asideForm,
  editNoteForm,
  noteForm,
  ofCaseForm,
  passOnForm,
  tagForm,
  waitlistForm,
} from '@/lib/forms/desk'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { actOnCases } from '@/lib/use-cases/desk/act-on-cases'
import { endWaiting, keepWaiting } from '@/lib/use-cases/desk/keep-waiting'
import { putAside, takeUpAgain } from '@/lib/use-cases/desk/put-aside'
import { tagCase, untagCase } from '@/lib/use-cases/desk/tag-case'
import { editNote, writeNote } from '@/lib/use-cases/desk/write-note'
import { deskHref } from '@/lib/views/desk/desk-views'

const back = (said: string) => ({
  then: (_: unknown, { coupleId }: { coupleId: string }) => `${paths.deskNotes(coupleId)}?said=${said}`,
})

export const keepNote = action('case.note', noteForm, writeNote, back('note'))
export const changeNote = action('case.note', editNoteForm, editNote, back('note'))
export const setAside = action('case.put-aside', asideForm, putAside, back('aside'))
export const takeUp = action('case.put-aside', ofCaseForm, takeUpAgain, back('up'))
export const addTag = action('case.tag', tagForm, tagCase, back('tag'))
export const takeTag = action('case.tag', tagForm, untagCase, back('untag'))
export const toWaitlist = action('case.waitlist', waitlistForm, keepWaiting, back('waits'))
export const offWaitlist = action('case.waitlist', ofCaseForm, endWaiting, back('turn'))

/** The case is out of reach then: it leads to the queue, where it can be taken back. */
export const passOn = action(
  'case.pass-on',
  passOnForm,
  (caller, { coupleId, coordinatorId }) =>
    actOnCases(caller, { coupleIds: [coupleId], act: 'pass-on', coordinatorId }),
  { then: ({ actId }) => deskHref({ act: actId }) },
)
