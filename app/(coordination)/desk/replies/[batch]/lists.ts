import { placeAsked } from '@/lib/domain/page-of'
import { paths } from '@/lib/paths'
import { type BatchLists, listKinds } from '@/lib/views/benefits/reply-batch'

export type ListKind = keyof BatchLists

/** Where somebody is in each list, as it stands in the address. */
export const placesIn = (search: Record<string, unknown>) =>
  Object.fromEntries(listKinds.map((kind) => [kind, placeAsked(search[kind])]))

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
