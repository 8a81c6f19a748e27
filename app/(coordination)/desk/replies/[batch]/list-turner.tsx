import { type ListKind, turnedTo } from '@/app/(coordination)/desk/replies/[batch]/lists'
import { PageTurner } from '@/components/desk/page-turner'
import type { BatchLists } from '@/lib/views/benefits/reply-batch'

type Props = { batchId: string; lists: BatchLists; kind: ListKind; called: string }

/** The way through a list of a file that is longer than a page; nothing under a short one. */
export function ListTurner({ batchId, lists, kind, called }: Props) {
  const { from, rows, total, size } = lists[kind]
  if (total <= size) return null
  return (
    <PageTurner
      label={`Pages of: ${called}`}
      said={`${from + 1} to ${from + rows.length} of ${total}.`}
      shown={rows.length}
      at={(start) => turnedTo(batchId, lists, kind, start)}
      {...{ from, total, size }}
    />
  )
}
