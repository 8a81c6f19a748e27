import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { QueueTable } from '@/components/desk/queue-table'
import { deskQueue, type QueueAsked } from '@/lib/views/desk/desk-queue'
import { callerOf } from '@/tests/bench/crowd'
import { deskCoordinator, fillDeskUpTo } from '@/tests/bench/desk-crowd'
import type { Figure } from '@/tests/bench/figure'

/**
 * The coordinator's queue of 10, 100, 500 and 1,000 sent applications: the first page read and drawn, and the answers
 * to a filter, with the database in the loop. Judged: 200 ms for the page and 150 ms for a filter at 500 couples, both
 * at the 95th percentile, and growth of at most n^0.2 from 10 to 1,000 of a page of the same ten rows: what a
 * coordinator waits for must depend on the page, and not on how many stand behind it.
 */
export async function benchQueue(): Promise<Figure[]> {
  const coordinator = callerOf('coordinator', deskCoordinator)
  const page = async (asked: QueueAsked) => {
    const { rows } = await deskQueue(coordinator, asked)
    return renderToString(createElement(QueueTable, { caption: 'My next', rows })).length
  }
  const figures: Figure[] = []
  const medians: number[] = []
  for (const couples of [10, 100, 500, 1000]) {
    await fillDeskUpTo(couples)
    const { total, counts } = await deskQueue(coordinator, {})
    if (total !== couples || counts.next !== couples)
      throw new Error(`the queue lost somebody: ${total} of ${couples}`)
    const render = await timesOf(() => page({}))
    medians.push((await timesOf(() => page({ most: 10 }))).median)
    figures.push(inMs(`QUEUE-render-${couples}`, render.p95, couples === 500 ? 200 : undefined))
    const filters = [
      { view: 'verify' as const },
      { tags: ['call back'] },
      { sort: 'name' as const },
      { name: 'anna 9' },
    ]
    for (const [place, asked] of filters.entries()) {
      const { p95 } = await timesOf(() => page(asked))
      const words = ['by-view', 'by-tag', 'by-order', 'by-name'][place]
      figures.push(inMs(`QUEUE-filter-${words}-${couples}`, p95, couples === 500 ? 150 : undefined))
    }
  }
  const exponent = Math.log((medians.at(-1) ?? 1) / (medians[0] ?? 1)) / Math.log(100)
  const growth = Math.round(exponent * 1000) / 1000
  figures.push({ id: 'QUEUE-growth', value: growth, unit: 'exponent', bar: 0.2, ok: growth <= 0.2 })
  return figures
}

async function timesOf(act: () => Promise<unknown>) {
  for (let warm = 0; warm < 8; warm++) await act()
  const times: number[] = []
  for (let round = 0; round < 40; round++) {
    const began = performance.now()
    await act()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return { median: times[20] ?? 0, p95: times[38] ?? 0 }
}

function inMs(id: string, value: number, bar?: number): Figure {
  const rounded = Math.round(value * 10) / 10
  return bar === undefined
    ? { id, value: rounded, unit: 'ms' }
    : { id, value: rounded, unit: 'ms', bar, ok: value <= bar }
}
