import type { Delimiters } from '@/lib/gateways/eligibility/delimiters'
import { type Dialect, dialectOf, type Heads } from '@/lib/gateways/eligibility/dialect'
import { element } from '@/lib/gateways/eligibility/elements'
import { checkEnd, checkGroupKind, checkTestMark } from '@/lib/gateways/eligibility/envelope-checks'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import { isoDay } from '@/lib/gateways/eligibility/read-dates'
import {
  closeTransaction,
  type OpenTransaction,
  openTransaction,
  takeSegment,
} from '@/lib/gateways/eligibility/read-transaction'
import type { MemberReply, Rejection } from '@/lib/gateways/eligibility/reply'
import { LONGEST_SEGMENT, refOf, type Segment, type SegmentRef } from '@/lib/gateways/eligibility/segment'
import type { SegmentWalk } from '@/lib/gateways/eligibility/segment-walk'

/** A file while it is being read: the envelope we are in, and all that was said so far. */
export type OpenFile = {
  notes: Notes
  walk: SegmentWalk
  members: MemberReply[]
  rejections: Rejection[]
  isa: Segment | null
  gs: Segment | null
  /** The day of the group we are in (GS04). */
  sentOn: string | null
  transaction: OpenSet | null
  /** Of the latest transaction. `version` is the one it claims; `null` while no transaction of this group did. */
  dialect: Dialect | null
  version: string | null
  groups: number
  inGroup: number
  /** Whether the interchange reached its IEA; and the last segment of one that did not, before another began. */
  ended: boolean
  unfinished: SegmentRef | null
  has271: boolean
  otherSet: Segment | null
  /** A TA1: the envelope answers for an envelope of ours. */
  receipt: Segment | null
  levels: number
}

/** One ST ... SE. `reading` is null when it is another transaction than a 271. */
type OpenSet = { st: Segment; number: string; segments: number; reading: OpenTransaction | null }

export function openFile(notes: Notes, walk: SegmentWalk): OpenFile {
  return {
    notes,
    walk,
    members: [],
    rejections: [],
    isa: null,
    gs: null,
    sentOn: null,
    transaction: null,
    dialect: null,
    version: null,
    groups: 0,
    inGroup: 0,
    ended: true,
    unfinished: null,
    has271: false,
    otherSet: null,
    receipt: null,
    levels: 0,
  }
}

/**
 * Takes the next segment of a file. Wrong counts, control numbers and group kinds are common and harmless: they become
 * warnings. Segments that belong to no transaction are listed as unread.
 */
export function takeInFile(file: OpenFile, segment: Segment): void {
  const { transaction, notes } = file
  const ofEnvelope = isOfEnvelope(segment.id)
  if (transaction && !ofEnvelope) takeInSet(file, transaction, segment)
  else if (segment.id === 'ISA') openInterchange(file, segment)
  else if (file.ended) notes.leave(segment, 'It stands after the end of the envelope.')
  else if (transaction && segment.id === 'SE') endSet(file, transaction, segment)
  else if (ofEnvelope && segment.id !== 'SE') takeEnvelope(file, segment)
  else {
    if (segment.id === 'TA1') file.receipt ??= segment
    notes.leave(segment, 'It stands outside any transaction.')
  }
}

function isOfEnvelope(id: string): boolean {
  return id === 'ISA' || id === 'GS' || id === 'ST' || id === 'SE' || id === 'GE' || id === 'IEA'
}

function openInterchange(file: OpenFile, isa: Segment): void {
  if (!file.ended && file.walk.before) file.unfinished ??= refOf(file.walk.before)
  file.isa = isa
  file.gs = null
  file.sentOn = null
  file.transaction = null
  file.version = null
  file.groups = 0
  file.inGroup = 0
  file.ended = false
  checkTestMark(isa, file.notes)
}

function takeEnvelope(file: OpenFile, segment: Segment): void {
  const { notes } = file
  if (file.transaction) leaveOpen(file, file.transaction)
  if (segment.id === 'GS') {
    file.gs = segment
    file.sentOn = isoDay(element(segment, 4))
    file.version = null
    file.groups += 1
    file.inGroup = 0
    checkGroupKind(segment, notes)
  } else if (segment.id === 'ST') openSet(file, segment)
  else if (segment.id === 'GE')
    checkEnd(segment, file.inGroup, 'transactions', file.gs && element(file.gs, 6), notes)
  else {
    checkEnd(segment, file.groups, 'groups', file.isa && element(file.isa, 13), notes)
    file.ended = true
  }
}

function openSet(file: OpenFile, st: Segment): void {
  const { isa, gs, notes } = file
  const kind = element(st, 1)
  const ours = kind === '271' && isa !== null
  file.inGroup += 1
  file.has271 ||= ours
  file.transaction = { st, number: element(st, 2), segments: 1, reading: null }
  if (ours) {
    file.transaction.reading = openTransaction(dialectFor(file, { isa, gs, st }), file.sentOn)
    return
  }
  file.otherSet ??= st
  notes.warn('other-transaction', `The file also holds a ${kind.slice(0, 10)}, which we did not read.`, st)
  notes.leave(st, `It belongs to a ${kind.slice(0, 10)}.`)
}

/** The transactions of a group mostly claim the same version: then nothing is weighed again. */
function dialectFor(file: OpenFile, heads: Heads): Dialect {
  const version = element(heads.st, 3)
  if (file.dialect && file.version === version) return file.dialect
  file.dialect = dialectOf(file.walk.delimiters as Delimiters, heads, file.dialect, file.notes)
  file.version = version
  return file.dialect
}

function takeInSet(file: OpenFile, set: OpenSet, segment: Segment): void {
  set.segments += 1
  if (segment.to - segment.from > LONGEST_SEGMENT)
    file.notes.leave(segment, 'It is longer than any segment may be; of it we keep the beginning.')
  if (set.reading) takeSegment(set.reading, segment, file.notes)
  else file.notes.leave(segment, `It belongs to a ${element(set.st, 1).slice(0, 10)}.`)
}

function endSet(file: OpenFile, set: OpenSet, se: Segment): void {
  checkEnd(se, set.segments + 1, 'segments', set.number, file.notes)
  closeSet(file, set)
}

/** The next envelope segment ends a transaction that has no SE. */
function leaveOpen(file: OpenFile, set: OpenSet): void {
  file.notes.warn('missing-segment', `Transaction ${set.number.slice(0, 20)} has no end (SE).`, set.st)
  closeSet(file, set)
}

function closeSet(file: OpenFile, { st, reading }: OpenSet): void {
  file.transaction = null
  if (!reading) return
  const { members, rejections } = closeTransaction(reading, file.notes)
  for (const member of members) file.members.push(member)
  for (const rejection of rejections) file.rejections.push(rejection)
  file.levels += reading.levels
  if (members.length + rejections.length === 0)
    file.notes.warn('no-answer', 'This transaction names no member and gives no reason.', st)
}
