import { listKinds, type ReplyBatch } from '@/lib/views/benefits/reply-batch'

/** What a file of answers shows, list after list. */
export const linesOf = ({ lists }: ReplyBatch) =>
  listKinds.flatMap((kind) => lists[kind].rows.map((row) => ({ ...row, kind })))
