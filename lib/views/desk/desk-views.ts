import { type DeskSort, type DeskView, deskSorts, deskViews } from '@/lib/domain/program/desk-views'
import { paths } from '@/lib/paths'

export const deskViewLabels: Record<DeskView, string> = {
  next: 'My next',
  verify: 'To verify',
  payer: 'Waiting on payer',
  couple: 'Waiting on couple',
  enroll: 'Ready to enroll',
  'care-team': 'Ready to assign',
  schedule: 'Ready to schedule',
  starting: 'Starting this week',
  ending: 'Authorizations ending',
  program: 'In program',
  snoozed: 'Snoozed',
  waitlist: 'Waitlist',
  closed: 'Closed',
}

export const deskSortLabels: Record<DeskSort, string> = {
  due: 'Calls and new times, then due',
  age: 'Oldest first',
  name: 'By name',
}

/** A list as an address says it: which view, which tags, in which order, from which couple on. Never a name. */
export type DeskAddress = { view: DeskView; tags: string[]; sort: DeskSort; from: number }

type Search = Record<string, string | string[] | undefined>

/** Whatever cannot be read is left out: an old address still leads somewhere. */
export function readDeskAddress({ view, tag, sort, from }: Search): DeskAddress {
  const tags = [tag ?? []].flat().filter((one) => /^[a-z0-9][a-z0-9 -]{0,23}$/.test(one))
  const skipped = typeof from === 'string' && /^\d{1,5}$/.test(from) ? Number(from) : 0
  return {
    view: deskViews.find((one) => one === view) ?? 'next',
    tags: [...new Set(tags)].slice(0, 8),
    sort: deskSorts.find((one) => one === sort) ?? 'due',
    from: skipped - (skipped % pageOfQueue),
  }
}

export function deskHref({
  view = 'next',
  tags = [],
  sort = 'due',
  from = 0,
  act,
}: Partial<DeskAddress> & { act?: string }): string {
  const query = new URLSearchParams([
    ...(view === 'next' ? [] : [['view', view]]),
    ...tags.map((tag) => ['tag', tag]),
    ...(sort === 'due' ? [] : [['sort', sort]]),
    ...(from === 0 ? [] : [['from', String(from)]]),
    ...(act ? [['act', act]] : []),
  ])
  return query.size === 0 ? paths.desk : `${paths.desk}?${query}`
}

/** Couples on one page of the queue; how many there are is always said. */
export const pageOfQueue = 50
