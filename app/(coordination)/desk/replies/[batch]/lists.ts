import { type PageOf, pageOf } from '@/lib/domain/page-of'
import { paths } from '@/lib/paths'
import type { BatchLine, ReplyBatch } from '@/lib/views/benefits/reply-batch'

/** The lists of a file of answers, each turned by itself, and how many lines a page of it has. */
const sizes = { sure: 25, doubtful: 10, unknown: 25, brought: 25, 'set-aside': 25 } as const
export type ListKind = keyof typeof sizes
export const listKinds = Object.keys(sizes) as ListKind[]

export type BatchLists = Record<ListKind, PageOf<BatchLine>>

/** Where somebody is in each list, as it stands in the address. */
export function listsOf({ rows }: ReplyBatch, search: Record<string, unknown>): BatchLists {
  const of = (kind: ListKind) =>
    pageOf(
      rows.filter((row) => row.kind === kind),
      Number(search[kind] ?? 0),
      sizes[kind],
    )
  return Object.fromEntries(listKinds.map((kind) => [kind, of(kind)])) as BatchLists
}

/** The same place in every list, such as `unknown=50`; empty at the beginning of all. */
export const placeIn = (lists: BatchLists, turned: Partial<Record<ListKind, number>> = {}) =>
  new URLSearchParams(
    listKinds.flatMap((kind) => {
      const from = turned[kind] ?? lists[kind].from
      return from > 0 ? [[kind, String(from)]] : []
    }),
  ).toString()

export const turnedTo = (batch: string, lists: BatchLists, kind: ListKind, from: number) => {
  const place = placeIn(lists, { [kind]: from })
  return `${paths.deskReplyBatch(batch)}${place && `?${place}`}`
}
